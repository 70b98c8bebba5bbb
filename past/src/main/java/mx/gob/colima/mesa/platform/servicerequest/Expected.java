package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.platform.servicelevel.AnswerTime;
import mx.gob.colima.mesa.platform.servicelevel.ClockSegment;
import mx.gob.colima.mesa.platform.servicelevel.LevelTerms;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar;
import mx.gob.colima.mesa.platform.servicelevel.ServiceClock;
import org.jspecify.annotations.Nullable;

/**
 * How far a request must have come, and what its clocks must have counted, if its history
 * is true.
 *
 * @param progress how far it has come
 * @param clocks what its clocks have counted
 */
record Expected(Progress progress, RequestClocks clocks) {

	/**
	 * As it was filed.
	 * @param filed when
	 * @param stored its clocks, which begin with the terms that were promised
	 * @return what is expected before any other entry
	 */
	static Expected filed(Instant filed, RequestClocks stored) {
		return new Expected(Progress.START,
				new RequestClocks(started(stored.response(), filed), started(stored.resolution(), filed)));
	}

	/**
	 * What an entry of the history makes of it.
	 * @param event the entry
	 * @return what is expected after it; {@code null} if it was illegal
	 */
	@Nullable Expected after(Event event) {
		Transition transition = Transitions.TABLE.stream()
			.filter((row) -> row.event() == event.kind()
					|| (row.event() == EventKind.HELD && event.kind() == EventKind.QUESTION_ASKED))
			.filter((row) -> row.legalIn(this.progress.state()))
			.findFirst()
			.orElse(null);
		if (transition == null) {
			return null;
		}
		Progress next = progress(event, transition.after(this.progress.state()));
		return new Expected(next, this.clocks.after(event.kind(), next.holdReason(), event.at()));
	}

	private Progress progress(Event event, RequestState next) {
		Instant at = event.at();
		return switch (event.kind()) {
			case ACKNOWLEDGED -> this.progress.acknowledged(next, at);
			case ASSIGNED, STARTED -> this.progress.given(next, team(event.details()));
			case HELD, QUESTION_ASKED -> held(event, next);
			case RESUMED, ANSWERED, REOPENED -> this.progress.working(next);
			case RESOLVED -> this.progress.resolved(next, at, AnswerTime.answerDue(calendar(), at));
			case REJECTED, CANCELLED, CLOSED -> this.progress.ended(next, at);
			case SUBMITTED, MESSAGE, ATTACHED, INTERNAL_NOTE -> this.progress;
		};
	}

	private Progress held(Event event, RequestState next) {
		HoldReason reason = HoldReason.valueOf(Objects.requireNonNull(event.details().get("holdReason")));
		return this.progress.held(next, reason,
				(reason == HoldReason.REQUESTER) ? AnswerTime.answerDue(calendar(), event.at()) : null);
	}

	private ServiceCalendar calendar() {
		return this.clocks.resolution().calendar();
	}

	// A history tells people by their names of that day.
	private static Progress.Team team(Map<String, String> details) {
		return new Progress.Team(null, details.get("group"), null, details.get("assignee"));
	}

	private static ServiceClock started(ServiceClock stored, Instant filed) {
		ClockSegment first = stored.segments().getFirst();
		ClockKind kind = stored.kind();
		return ServiceClock.start(kind,
				new LevelTerms(first.levelName(), first.targetVersion(), stored.target(), first.calendar()), filed,
				EventKind.SUBMITTED);
	}

}
