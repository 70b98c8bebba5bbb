package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.platform.servicelevel.ClockSegment;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars;
import mx.gob.colima.mesa.platform.servicelevel.ServiceClock;
import mx.gob.colima.mesa.platform.servicelevel.Target;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;

/**
 * A segment of a clock as it is stored, with the promise of its clock.
 *
 * @param kind the clock
 * @param target its promise
 * @param calendar the calendar version in which it counts
 * @param content the segment, once its calendar is there
 */
record StoredSegment(ClockKind kind, Target target, ServiceCalendars.Ref calendar,
		Function<ServiceCalendar, ClockSegment> content) {

	/** All of a request's; {@code %s} stand for its dependency and its id. */
	static final String OF_REQUEST = """
			select kind, c.target_seconds, c.target_days, s.no, s.running, s.cause, s.hold_reason, s.from_at, s.to_at,
				s.level_name, s.target_version, s.total_seconds, s.calendar_id, s.calendar_version
			from request_clock c join request_clock_segment s using (tenant_id, request_id, kind)
			where tenant_id = %s and request_id = %s order by kind, s.no""";

	static StoredSegment read(Readable row) {
		Long seconds = row.get("target_seconds", Long.class);
		Target target = Target.of((seconds != null) ? Duration.ofSeconds(seconds) : null,
				row.get("target_days", Integer.class));
		boolean running = Columns.flag(row, "running");
		EventKind cause = RequestColumns.constant(row, "cause", EventKind.class);
		HoldReason reason = RequestColumns.optional(row, "hold_reason", HoldReason.class);
		Instant from = Columns.instant(row, "from_at");
		Instant to = row.get("to_at", Instant.class);
		String level = Columns.text(row, "level_name");
		int version = Columns.number(row, "target_version");
		Duration total = RequestColumns.seconds(row, "total_seconds");
		return new StoredSegment(RequestColumns.constant(row, "kind", ClockKind.class), target,
				new ServiceCalendars.Ref(Columns.uuid(row, "calendar_id"), Columns.number(row, "calendar_version")),
				(calendar) -> new ClockSegment(running, cause, reason, from, to, level, version, total, calendar));
	}

	private ClockSegment restore(Map<ServiceCalendars.Ref, ServiceCalendar> calendars) {
		return this.content.apply(Objects.requireNonNull(calendars.get(this.calendar)));
	}

	/**
	 * Restores both clocks of a request.
	 * @param segments all of their segments, in order
	 * @param calendars knows the calendars
	 * @return the clocks
	 */
	static Mono<RequestClocks> clocks(List<StoredSegment> segments, ServiceCalendars calendars) {
		return calendars.versions(segments.stream().map(StoredSegment::calendar).collect(Collectors.toSet()))
			.map((found) -> clocks(segments, found));
	}

	/**
	 * Restores both clocks of a request.
	 * @param segments all of their segments, in order
	 * @param calendars their calendars
	 * @return the clocks
	 */
	static RequestClocks clocks(List<StoredSegment> segments, Map<ServiceCalendars.Ref, ServiceCalendar> calendars) {
		return new RequestClocks(restore(ClockKind.RESPONSE, segments, calendars),
				restore(ClockKind.RESOLUTION, segments, calendars));
	}

	private static ServiceClock restore(ClockKind kind, List<StoredSegment> segments,
			Map<ServiceCalendars.Ref, ServiceCalendar> calendars) {
		List<StoredSegment> own = segments.stream().filter((segment) -> segment.kind() == kind).toList();
		return new ServiceClock(kind, own.getFirst().target(),
				own.stream().map((segment) -> segment.restore(calendars)).toList());
	}

}
