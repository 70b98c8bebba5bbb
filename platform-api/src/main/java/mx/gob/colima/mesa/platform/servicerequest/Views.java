package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.request.AttachmentView;
import mx.gob.colima.mesa.contract.request.ClockView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.platform.servicelevel.HoursInWords;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Requests as a person may see them now.
 */
@Component
class Views {

	private static final int WHOLE = 100;

	private final ServiceCalendars calendars;

	private final Events events;

	private final AttachmentRows attachments;

	private final HoursInWords hours;

	private final Clock clock;

	Views(ServiceCalendars calendars, Events events, AttachmentRows attachments, HoursInWords hours, Clock clock) {
		this.calendars = calendars;
		this.events = events;
		this.attachments = attachments;
		this.hours = hours;
		this.clock = clock;
	}

	/**
	 * Requests in a list.
	 * @param rows the requests
	 * @return the views, in the same order
	 */
	Mono<List<RequestSummary>> summaries(List<RequestRow> rows) {
		Instant now = this.clock.instant();
		return this.calendars.versions(rows.stream().map((row) -> row.face().calendar()).collect(Collectors.toSet()))
			.map((found) -> rows.stream().map((row) -> summary(row, found, now)).toList());
	}

	/**
	 * A request with everything.
	 * @param row the request
	 * @param clocks its clocks
	 * @param person who looks
	 * @return the view
	 */
	Mono<RequestDetail> detail(RequestRow row, RequestClocks clocks, Person person) {
		Instant now = this.clock.instant();
		ServiceCalendar calendar = clocks.resolution().calendar();
		return Mono
			.zip(summaries(List.of(row)), waiting(row, person), this.attachments.list(row.tenant().id(), row.id()))
			.map((both) -> {
				EventView open = both.getT2().event();
				Progress progress = row.progress();
				Filed filed = row.filed();
				return new RequestDetail(both.getT1().getFirst(), filed.description(), filed.service().category(),
						filed.beneficiary(), filed.requesterId().equals(person.id()), progress.team().groupId(),
						progress.team().assigneeId(), progress.acknowledgedAt(), progress.resolvedAt(),
						progress.closedAt(), filed.level().promisedResponse(), filed.level().promisedResolution(),
						of(open, EventKind.QUESTION_ASKED), of(open, EventKind.RESOLVED), files(both.getT3(), person),
						Powers.now(person, row), views(clocks, this.hours.of(calendar), now));
			});
	}

	// What waits for the requester: the question of a hold, or the solution.
	private Mono<Waiting> waiting(RequestRow row, Person person) {
		Progress progress = row.progress();
		EventKind kind = (progress.holdReason() == HoldReason.REQUESTER) ? EventKind.QUESTION_ASKED
				: EventKind.RESOLVED;
		boolean asked = progress.holdReason() == HoldReason.REQUESTER || progress.state() == RequestState.RESOLVED
				|| progress.state() == RequestState.CLOSED;
		return asked ? this.events.last(row.tenant().id(), row.id(), kind)
			.map((entry) -> new Waiting(entry.event().toView(entry.link(), person)))
			.defaultIfEmpty(Waiting.NOTHING) : Mono.just(Waiting.NOTHING);
	}

	private static List<AttachmentView> files(List<Attachment> files, Person person) {
		return files.stream().map((file) -> file.toView(person)).toList();
	}

	private static @Nullable EventView of(@Nullable EventView event, EventKind kind) {
		return (event != null && event.kind() == kind) ? event : null;
	}

	private static List<ClockView> views(RequestClocks clocks, String hours, Instant now) {
		return clocks.list().stream().map((clock) -> clock.toView(now, hours)).toList();
	}

	private static RequestSummary summary(RequestRow row, Map<ServiceCalendars.Ref, ServiceCalendar> calendars,
			Instant now) {
		ServiceCalendar calendar = Objects.requireNonNull(calendars.get(row.face().calendar()));
		Filed filed = row.filed();
		Progress progress = row.progress();
		ClockFace face = row.face();
		Duration consumed = face.consumed(calendar, now);
		int share = Math.toIntExact(consumed.toSeconds() * WHOLE / face.total().toSeconds());
		return new RequestSummary(row.id(), filed.folio().toString(), row.tenant(), filed.subject(),
				filed.service().name(), filed.service().icon(), filed.service().serves(), filed.level().name(),
				filed.place(), filed.requesterName(), filed.beneficiary().name(), progress.state(),
				progress.holdReason(), progress.team().group(), progress.team().assignee(), filed.at(), face.kind(),
				face.state(), face.dueAt(), face.dueIfResumed(calendar, now), face.total().minus(consumed), share,
				face.breached(calendar, now), progress.answerDueAt(), row.version());
	}

	private record Waiting(@Nullable EventView event) {

		private static final Waiting NOTHING = new Waiting(null);

	}

}
