package mx.gob.colima.mesa.admin.look;

import java.time.Duration;
import java.time.Instant;

import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;

/**
 * What a clock shows at an instant: what is left, of which clock, its share and its due
 * instant.
 *
 * @param tone class of the style sheet
 * @param icon name of the drawing
 * @param time what is left or passed
 * @param verb what the clock is about
 * @param share consumed of total, as "28 %"
 * @param width width of the bar in percent
 * @param due due instant, or what would be due
 */
public record ClockFace(String tone, String icon, String time, String verb, String share, int width, String due) {

	private static final int FULL = 100;

	private static final int AT_RISK = 75;

	private static final Duration SLACK = Duration.ofMinutes(1);

	/**
	 * Reads the clock of a request.
	 * @param request the request as it was told
	 * @param told when it was told
	 * @param now the present; working time that surely passed since is counted
	 * @param phrases the reader's language
	 * @return the face
	 */
	public static ClockFace of(RequestSummary request, Instant told, Instant now, Phrases phrases) {
		if (request.clockState() == ClockState.STOPPED) {
			return stopped(request, phrases);
		}
		Duration remaining = request.remaining().minus(passed(request, told, now));
		boolean breached = request.breached() || !remaining.isPositive();
		boolean paused = request.clockState() == ClockState.PAUSED;
		int share = share(request, remaining);
		String tone = breached ? "bad" : paused ? "pause" : (share >= AT_RISK) ? "warn" : "ok";
		Icon icon = paused ? Icon.PAUSE : breached ? Icon.ALERT : Icon.CLOCK;
		return new ClockFace(tone, icon.id(), phrases.time(remaining), phrases.say(verb(request, paused, breached)),
				phrases.say("clock.share", share), Math.min(FULL, share), due(request, now, phrases));
	}

	private static ClockFace stopped(RequestSummary request, Phrases phrases) {
		if (request.state() == RequestState.REJECTED || request.state() == RequestState.CANCELLED) {
			return new ClockFace("fin", Icon.X.id(), phrases.say("clock.void"), "", "", 0, "");
		}
		String tone = request.breached() ? "bad" : "ok";
		Icon icon = request.breached() ? Icon.ALERT : Icon.CHECK;
		String result = phrases.say(request.breached() ? "clock.missed" : "clock.met");
		return new ClockFace(tone, icon.id(), result, "", phrases.say("clock.share", request.share()),
				Math.min(FULL, request.share()), "");
	}

	/**
	 * A clock that runs without interruption until it is due has the calendar open all
	 * the while; of any other, only the API knows what counted.
	 */
	private static Duration passed(RequestSummary request, Instant told, Instant now) {
		Instant due = request.dueAt();
		if (due == null || request.clockState() != ClockState.RUNNING) {
			return Duration.ZERO;
		}
		Duration wall = Duration.between(told, due);
		boolean open = wall.minus(request.remaining()).abs().compareTo(SLACK) < 0;
		return open ? Duration.between(told, now) : Duration.ZERO;
	}

	private static int share(RequestSummary request, Duration remaining) {
		int told = request.share();
		if (told >= FULL || remaining.equals(request.remaining())) {
			return told;
		}
		double total = request.remaining().toSeconds() * (double) FULL / (FULL - told);
		return (total <= 0) ? told : Math.max(told, (int) Math.floor(FULL * (1 - remaining.toSeconds() / total)));
	}

	private static String verb(RequestSummary request, boolean paused, boolean breached) {
		if (paused) {
			return "clock.paused";
		}
		if (breached) {
			return "clock.overdue";
		}
		return (request.clock() == ClockKind.RESPONSE) ? "clock.acknowledge" : "clock.resolve";
	}

	private static String due(RequestSummary request, Instant now, Phrases phrases) {
		Instant resumed = request.dueIfResumed();
		if (request.dueAt() == null && resumed != null) {
			return phrases.say("clock.if-resumed", phrases.when(resumed, now));
		}
		Instant due = request.dueAt();
		return (due != null) ? phrases.when(due, now) : "";
	}

}
