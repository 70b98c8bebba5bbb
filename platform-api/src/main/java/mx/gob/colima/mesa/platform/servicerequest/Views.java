package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.request.AttachmentView;
import mx.gob.colima.mesa.contract.request.ClockView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.platform.servicelevel.HoursInWords;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantDirectory;
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

	private final TenantDirectory tenants;

	private final Events events;

	private final AttachmentRows attachments;

	private final HoursInWords hours;

	private final Clock clock;

	Views(ServiceCalendars calendars, TenantDirectory tenants, Events events, AttachmentRows attachments,
			HoursInWords hours, Clock clock) {
		this.calendars = calendars;
		this.tenants = tenants;
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
			.zipWith(this.tenants.views(rows.stream().map(RequestRow::tenantId).collect(Collectors.toSet())))
			.map((known) -> rows.stream().map((row) -> summary(row, known.getT1(), known.getT2(), now)).toList());
	}

	/**
	 * A request with everything, which is read in the transaction that changed it.
	 * @param row the request
	 * @param clocks its clocks
	 * @param person who looks
	 * @return the view
	 */
	Mono<RequestDetail> detail(RequestRow row, RequestClocks clocks, Person person) {
		EventKind kind = asked(row.progress());
		Mono<Asked> asked = (kind != null) ? this.events.last(row.tenantId(), row.id(), kind)
			.map((entry) -> new Asked(entry.event().toView(entry.link(), person)))
			.defaultIfEmpty(Asked.NOTHING) : Mono.just(Asked.NOTHING);
		return asked.zipWith(this.attachments.list(row.tenantId(), row.id()))
			.flatMap((both) -> detail(row, clocks, both.getT1().event(), both.getT2(), person));
	}

	/**
	 * A request with everything, as it was opened.
	 * @param opened the request with its parts
	 * @param clocks its clocks
	 * @param person who looks
	 * @return the view
	 */
	Mono<RequestDetail> detail(Opened opened, RequestClocks clocks, Person person) {
		EventKind kind = asked(opened.row().progress());
		EventView asked = opened.asked()
			.reversed()
			.stream()
			.filter((entry) -> entry.event().kind() == kind)
			.findFirst()
			.map((entry) -> entry.event().toView(entry.link(), person))
			.orElse(null);
		return detail(opened.row(), clocks, asked, opened.files(), person);
	}

	private Mono<RequestDetail> detail(RequestRow row, RequestClocks clocks, @Nullable EventView asked,
			List<Attachment> files, Person person) {
		String hours = this.hours.of(clocks.resolution().calendar());
		Progress progress = row.progress();
		Filed filed = row.filed();
		return summaries(List.of(row)).map((summaries) -> new RequestDetail(summaries.getFirst(), filed.description(),
				filed.service().category(), filed.beneficiary(), filed.requesterId().equals(person.id()),
				progress.team().groupId(), progress.team().assigneeId(), progress.acknowledgedAt(),
				progress.resolvedAt(), progress.closedAt(), filed.level().promisedResponse(),
				filed.level().promisedResolution(), of(asked, EventKind.QUESTION_ASKED), of(asked, EventKind.RESOLVED),
				files(files, person), Powers.now(person, row), views(clocks, hours, this.clock.instant())));
	}

	// What waits for the requester: the question of a hold, or the solution.
	private static @Nullable EventKind asked(Progress progress) {
		if (progress.holdReason() == HoldReason.REQUESTER) {
			return EventKind.QUESTION_ASKED;
		}
		return (progress.state() == RequestState.RESOLVED || progress.state() == RequestState.CLOSED)
				? EventKind.RESOLVED : null;
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
			Map<UUID, TenantView> tenants, Instant now) {
		ServiceCalendar calendar = Objects.requireNonNull(calendars.get(row.face().calendar()));
		Filed filed = row.filed();
		Progress progress = row.progress();
		ClockFace face = row.face();
		Duration consumed = face.consumed(calendar, now);
		int share = Math.toIntExact(consumed.toSeconds() * WHOLE / face.total().toSeconds());
		return new RequestSummary(row.id(), filed.folio().toString(),
				Objects.requireNonNull(tenants.get(row.tenantId())), filed.subject(), filed.service().name(),
				filed.service().icon(), filed.service().serves(), filed.level().name(), filed.place(),
				filed.requesterName(), filed.beneficiary().name(), progress.state(), progress.holdReason(),
				progress.team().group(), progress.team().assignee(), filed.at(), face.kind(), face.state(),
				face.dueAt(), face.dueIfResumed(calendar, now), face.total().minus(consumed), share,
				face.breached(consumed), progress.answerDueAt(), row.version());
	}

	private record Asked(@Nullable EventView event) {

		private static final Asked NOTHING = new Asked(null);

	}

}
