package mx.gob.colima.mesa.admin.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.TwoLines;
import mx.gob.colima.mesa.contract.job.JobOutcome;
import mx.gob.colima.mesa.contract.job.JobRunView;
import mx.gob.colima.mesa.contract.job.JobView;

/**
 * Puts jobs and their runs into words. What has no words yet is shown as it was recorded.
 *
 * @param phrases the reader's language
 */
record JobCells(Phrases phrases) {

	Div what(JobView job) {
		return TwoLines.of(new Span(name(job)), second(said("job." + job.name() + ".about", "")));
	}

	String name(JobView job) {
		return said("job." + job.name(), job.name());
	}

	Div times(JobView job, Instant now) {
		LocalTime daily = job.dailyAt();
		Duration every = job.every();
		String first = (daily != null) ? this.phrases.say("jobs.daily", daily.toString())
				: this.phrases.say("jobs.every", this.phrases.time((every != null) ? every : Duration.ZERO));
		boolean due = !job.nextRunAt().isAfter(now);
		return TwoLines.of(new Span(first), second(due ? this.phrases.say("jobs.due")
				: this.phrases.say("jobs.next", this.phrases.when(job.nextRunAt(), now))));
	}

	Div outcome(JobView job, Instant now) {
		JobRunView run = job.lastRun();
		if (run == null) {
			return new Div(second(this.phrases.say("jobs.never")));
		}
		String also = (job.failures() > 1) ? " · " + this.phrases.say("jobs.failures", job.failures()) : "";
		return TwoLines.of(badge(run), second(this.phrases.when(run.startedAt(), now) + " · " + result(run) + also));
	}

	Span badge(JobRunView run) {
		Icon icon = switch (run.outcome()) {
			case DONE -> Icon.CHECK;
			case RUNNING -> Icon.PLAY;
			case FAILED -> Icon.ALERT;
			case ABANDONED -> Icon.REFRESH;
		};
		Span badge = new Span(icon.draw(), new Span(this.phrases.name(run.outcome())));
		badge.addClassNames("badge", look(run.outcome()));
		return new Span(badge);
	}

	String result(JobRunView run) {
		Long handled = run.handled();
		String error = run.error();
		if (error != null) {
			return said("job-error." + error.toLowerCase(Locale.ROOT), error);
		}
		return (handled != null) ? this.phrases.say("jobs.handled", handled)
				: this.phrases.say("jobs.result." + run.outcome().name().toLowerCase(Locale.ROOT));
	}

	String took(JobRunView run) {
		Instant ended = run.endedAt();
		if (ended == null || run.outcome() == JobOutcome.ABANDONED) {
			return "";
		}
		Duration took = Duration.between(run.startedAt(), ended);
		return (took.toMinutes() > 0) ? this.phrases.time(took)
				: this.phrases.say("jobs.seconds", took.toMillis() / 1000.0);
	}

	private static String look(JobOutcome outcome) {
		return switch (outcome) {
			case DONE, RUNNING -> "ok";
			case FAILED -> "bad";
			case ABANDONED -> "warn";
		};
	}

	private String said(String key, String otherwise) {
		String said = this.phrases.say(key);
		return said.contains(key) ? otherwise : said;
	}

	private static Span second(String text) {
		Span second = TwoLines.second(text);
		second.setTitle(text);
		return second;
	}

}
