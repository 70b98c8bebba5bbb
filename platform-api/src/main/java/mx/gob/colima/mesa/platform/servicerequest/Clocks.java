package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import mx.gob.colima.mesa.contract.catalog.TargetView;
import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.platform.servicelevel.ClockSegment;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars;
import mx.gob.colima.mesa.platform.servicelevel.ServiceClock;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clocks as they are stored: a promise and its segments, of which only the end of the
 * last is ever written later.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Clocks {

	private static final String SELECT = StoredSegment.OF_REQUEST.formatted(":tenant", ":request");

	private static final String INSERT_CLOCK = """
			insert into request_clock (tenant_id, request_id, kind, target_seconds, target_days, requester_id)
			values (:tenant, :request, :kind, cast(:seconds as bigint), :days, :requester)""";

	private static final String INSERT_SEGMENT = """
			insert into request_clock_segment (tenant_id, request_id, kind, no, running, cause, hold_reason, from_at,
				to_at, level_name, target_version, total_seconds, calendar_id, calendar_version, requester_id)
			values (:tenant, :request, :kind, :no, :running, :cause, :reason, :from, :to, :level, :version, :total,
				:calendar, :calendarVersion, :requester)""";

	private static final String END_SEGMENT = """
			update request_clock_segment set to_at = :to
			where (tenant_id, request_id, kind, no) = (:tenant, :request, :kind, :no) and to_at is null""";

	private final DatabaseClient database;

	private final ServiceCalendars calendars;

	Clocks(DatabaseClient database, ServiceCalendars calendars) {
		this.database = database;
		this.calendars = calendars;
	}

	/**
	 * Restores both clocks of a request.
	 * @param row the request
	 * @return its clocks
	 */
	Mono<RequestClocks> of(RequestRow row) {
		return this.database.sql(SELECT)
			.bind("tenant", row.tenantId())
			.bind("request", row.id())
			.map(StoredSegment::read)
			.all()
			.collectList()
			.flatMap((segments) -> StoredSegment.clocks(segments, this.calendars));
	}

	/**
	 * Stores the clocks of a new request.
	 * @param row the request
	 * @param clocks its clocks
	 * @return completes when stored
	 */
	Mono<Void> insert(RequestRow row, RequestClocks clocks) {
		return Flux.fromIterable(clocks.list())
			.concatMap((clock) -> insert(row, clock).thenMany(segments(row, List.of(), clock)))
			.then();
	}

	/**
	 * Stores what an event changed.
	 * @param row the request
	 * @param before its clocks as they are stored
	 * @param after its clocks after the event
	 * @return completes when stored
	 */
	Mono<Void> update(RequestRow row, RequestClocks before, RequestClocks after) {
		return segments(row, before.response().segments(), after.response())
			.concatWith(segments(row, before.resolution().segments(), after.resolution()))
			.then();
	}

	private Flux<Long> segments(RequestRow row, List<ClockSegment> before, ServiceClock clock) {
		List<Mono<Long>> writes = new ArrayList<>();
		List<ClockSegment> after = clock.segments();
		for (int i = 0; i < after.size(); i++) {
			if (i >= before.size()) {
				writes.add(insert(row, clock.kind(), i + 1, after.get(i)));
			}
			else if (before.get(i).to() == null && after.get(i).to() != null) {
				writes.add(end(row, clock.kind(), i + 1, Objects.requireNonNull(after.get(i).to())));
			}
		}
		return Flux.concat(writes);
	}

	private Mono<Long> insert(RequestRow row, ServiceClock clock) {
		TargetView target = clock.target().toView();
		Duration time = target.workingTime();
		return at(INSERT_CLOCK, row, clock.kind()).bind("requester", row.filed().requesterId())
			.bind("seconds", RequestColumns.maybe((time != null) ? Long.toString(time.toSeconds()) : null))
			.bind("days", RequestColumns.maybe(target.workingDays()))
			.fetch()
			.rowsUpdated();
	}

	private Mono<Long> insert(RequestRow row, ClockKind kind, int no, ClockSegment segment) {
		return at(INSERT_SEGMENT, row, kind).bind("requester", row.filed().requesterId())
			.bind("no", no)
			.bind("running", segment.running())
			.bind("cause", segment.cause().name())
			.bind("reason", RequestColumns.maybe(segment.holdReason()))
			.bind("from", segment.from())
			.bind("to", RequestColumns.maybe(segment.to()))
			.bind("level", segment.levelName())
			.bind("version", segment.targetVersion())
			.bind("total", segment.total().toSeconds())
			.bind("calendar", segment.calendar().id())
			.bind("calendarVersion", segment.calendar().version())
			.fetch()
			.rowsUpdated();
	}

	private Mono<Long> end(RequestRow row, ClockKind kind, int no, Instant to) {
		return at(END_SEGMENT, row, kind).bind("no", no).bind("to", to).fetch().rowsUpdated();
	}

	private DatabaseClient.GenericExecuteSpec at(String sql, RequestRow row, ClockKind kind) {
		return this.database.sql(sql)
			.bind("tenant", row.tenantId())
			.bind("request", row.id())
			.bind("kind", kind.name());
	}

}
