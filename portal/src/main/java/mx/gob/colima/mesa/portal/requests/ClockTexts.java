package mx.gob.colima.mesa.portal.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mx.gob.colima.mesa.contract.request.ClockSegmentView;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.ClockView;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.portal.requests.ClockStory.Bar;
import mx.gob.colima.mesa.portal.requests.ClockStory.Stretch;
import mx.gob.colima.mesa.portal.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells a clock stretch by stretch, and draws its ruler.
 */
@Component
class ClockTexts {

	private static final int WIDTH = 1000;

	private static final int GAP = 4;

	private static final int LEAST = 8;

	private static final int FULL = 100;

	private final Words words;

	ClockTexts(Words words) {
		this.words = words;
	}

	ClockStory story(ClockView clock, boolean own, Locale locale) {
		String used = this.words.say(locale, clock.breached() ? "clock.breached" : "clock.used",
				this.words.hours(clock.consumed(), locale), total(clock, locale));
		String to = (clock.stoppedAt() != null) ? this.words.at(clock.stoppedAt(), locale)
				: this.words.say(locale, "text.now");
		return new ClockStory(used, clock.share(), Math.min(clock.share(), FULL), clock.breached(), bars(clock),
				this.words.at(clock.startedAt(), locale), to, stretches(clock, own, locale), clock.hours(),
				opens(clock, locale));
	}

	String response(ClockView clock, Locale locale) {
		String used = this.words.hours(clock.consumed(), locale);
		String total = this.words.promised(clock.target(), locale);
		if (clock.state() == ClockState.STOPPED) {
			return this.words.say(locale, clock.breached() ? "clock.response.late" : "clock.response.met", used, total);
		}
		Instant due = clock.dueAt();
		if (clock.breached() || due == null) {
			return this.words.say(locale, "clock.response.breached", used, total);
		}
		return this.words.say(locale, "clock.response.running", this.words.at(due, locale), total);
	}

	// Days end at different hours: only in hours can the two be compared.
	private String total(ClockView clock, Locale locale) {
		String promised = this.words.promised(clock.target(), locale);
		return (clock.target().workingDays() == null) ? promised
				: this.words.say(locale, "clock.total", this.words.hours(clock.total(), locale), promised);
	}

	private Stretch stretch(ClockSegmentView segment, boolean own, Locale locale) {
		return new Stretch(segment.running(), this.words.period(segment.from(), segment.to(), locale),
				this.words.say(locale, why(segment, own), segment.levelName()),
				this.words.hours(segment.workingTime(), locale));
	}

	private static String why(ClockSegmentView segment, boolean own) {
		HoldReason reason = segment.holdReason();
		if (!segment.running()) {
			return (reason != null)
					? "clock.paused." + reason + ((own && reason == HoldReason.REQUESTER) ? ".mine" : "")
					: "clock.paused";
		}
		return switch (segment.cause()) {
			case ANSWERED -> own ? "clock.running.ANSWERED.mine" : "clock.running.ANSWERED";
			case RESUMED, REOPENED -> "clock.running." + segment.cause();
			default -> "clock.running";
		};
	}

	private String opens(ClockView clock, Locale locale) {
		Instant opens = clock.opensAt();
		return (opens != null) ? this.words.say(locale, "clock.opens", this.words.at(opens, locale)) : "";
	}

	// Between two that do not touch the request was resolved.
	private List<Stretch> stretches(ClockView clock, boolean own, Locale locale) {
		List<Stretch> told = new ArrayList<>();
		Instant ended = null;
		for (ClockSegmentView segment : clock.segments()) {
			if (ended != null && ended.isBefore(segment.from())) {
				told.add(new Stretch(false, this.words.period(ended, segment.from(), locale),
						this.words.say(locale, "clock.ended"), ""));
			}
			told.add(stretch(segment, own, locale));
			ended = segment.to();
		}
		return told;
	}

	// Outside working hours nothing has passed yet: then the wall clock tells how long
	// each is.
	private static List<Bar> bars(ClockView clock) {
		List<ClockSegmentView> segments = clock.segments();
		boolean worked = segments.stream().anyMatch((segment) -> !segment.workingTime().isZero());
		List<Long> seconds = segments.stream()
			.map((segment) -> worked ? segment.workingTime().toSeconds() : elapsed(segment, clock.at()))
			.toList();
		long all = Math.max(1, seconds.stream().mapToLong(Long::longValue).sum());
		int room = WIDTH - segments.size() * (GAP + LEAST) + GAP;
		List<Bar> bars = new ArrayList<>();
		int x = 0;
		for (int i = 0; i < segments.size(); i++) {
			int width = LEAST + (int) (Math.max(0, room) * seconds.get(i) / all);
			bars.add(new Bar(x, width, segments.get(i).running()));
			x += width + GAP;
		}
		return bars;
	}

	private static long elapsed(ClockSegmentView segment, Instant now) {
		Instant end = (segment.to() != null) ? segment.to() : now;
		return Math.max(1, Duration.between(segment.from(), end).toSeconds());
	}

}
