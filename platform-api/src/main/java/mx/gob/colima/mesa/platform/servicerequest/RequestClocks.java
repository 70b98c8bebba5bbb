package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.platform.servicelevel.Level;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars;
import mx.gob.colima.mesa.platform.servicelevel.ServiceClock;
import org.jspecify.annotations.Nullable;

/**
 * Both clocks of a request.
 *
 * @param response until acknowledged
 * @param resolution until resolved
 */
record RequestClocks(ServiceClock response, ServiceClock resolution) {

	/**
	 * Starts both.
	 * @param level the level that is promised
	 * @param at when
	 * @return the running clocks
	 */
	static RequestClocks start(Level level, Instant at) {
		return new RequestClocks(ServiceClock.start(ClockKind.RESPONSE, level.responseTerms(), at, EventKind.SUBMITTED),
				ServiceClock.start(ClockKind.RESOLUTION, level.resolutionTerms(), at, EventKind.SUBMITTED));
	}

	/**
	 * What an event does to the clocks.
	 * @param event the kind of event
	 * @param reason why the request waits now, if it does
	 * @param at when
	 * @return the clocks after it
	 */
	RequestClocks after(EventKind event, @Nullable HoldReason reason, Instant at) {
		return switch (event) {
			case ACKNOWLEDGED -> new RequestClocks(this.response.stop(at), this.resolution);
			case REJECTED, CANCELLED -> new RequestClocks(this.response.stop(at), this.resolution.stop(at));
			case HELD, QUESTION_ASKED ->
				new RequestClocks(this.response, this.resolution.pause(Objects.requireNonNull(reason), at, event));
			case RESUMED, ANSWERED -> new RequestClocks(this.response, this.resolution.resume(at, event));
			case RESOLVED -> new RequestClocks(this.response, this.resolution.stop(at));
			case REOPENED -> new RequestClocks(this.response, this.resolution.reopen(at, event));
			case SUBMITTED, ASSIGNED, STARTED, MESSAGE, ATTACHED, INTERNAL_NOTE, CLOSED -> this;
		};
	}

	/**
	 * The clock that lists show: response until SG has recognised the request, then
	 * resolution.
	 * @param progress how far the request has come
	 * @return its face
	 */
	ClockFace face(Progress progress) {
		ServiceClock shown = (progress.acknowledgedAt() != null) ? this.resolution : this.response;
		return new ClockFace(shown.kind(), shown.state(), shown.total(), shown.consumed(shown.since()), shown.since(),
				ServiceCalendars.Ref.of(shown.calendar()), shown.dueAt(), shown.riskAt());
	}

	List<ServiceClock> list() {
		return List.of(this.response, this.resolution);
	}

}
