package mx.gob.colima.mesa.platform.servicerequest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars;
import mx.gob.colima.mesa.platform.shared.Columns;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads requests by their folios, some hundreds at a time, with all that belongs to them.
 */
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Dossiers {

	private static final String REQUESTS = RequestRows.one("")
		.replace("{where}",
				"r.tenant_id = :tenant and r.folio_year = :year and r.folio_no between :from and :to order by r.folio_no");

	private static final String EVENTS = """
			select request_id, no, id, kind, at, actor_id, actor_name, actor_office, internal, text, details::text,
				prev_hash, hash
			from request_event where tenant_id = :tenant and request_id = any(:requests) order by request_id, no""";

	private static final String SEGMENTS = """
			select request_id, kind, c.target_seconds, c.target_days, s.no, s.running, s.cause, s.hold_reason, s.from_at,
				s.to_at, s.level_name, s.target_version, s.total_seconds, s.calendar_id, s.calendar_version
			from request_clock c join request_clock_segment s using (tenant_id, request_id, kind)
			where tenant_id = :tenant and request_id = any(:requests) order by request_id, kind, s.no""";

	private final DatabaseClient database;

	private final ServiceCalendars calendars;

	private final JsonMapper json = JsonMapper.shared();

	/**
	 * Creates a reader.
	 * @param database a client of somebody who sees everything
	 * @param calendars versions of calendars
	 */
	public Dossiers(DatabaseClient database, ServiceCalendars calendars) {
		this.database = database;
		this.calendars = calendars;
	}

	/**
	 * Checks the requests of a series of folios.
	 * @param tenant the dependency
	 * @param year year of the folios
	 * @param from the first
	 * @param to the last
	 * @return what was found out about each, in the order of their folios
	 */
	public Mono<List<Finding>> check(UUID tenant, int year, int from, int to) {
		return this.database.sql(REQUESTS)
			.bind("tenant", tenant)
			.bind("year", year)
			.bind("from", from)
			.bind("to", to)
			.map(RequestRows::read)
			.all()
			.collectList()
			.flatMap((rows) -> rows.isEmpty() ? Mono.just(List.of()) : check(tenant, rows));
	}

	private Mono<List<Finding>> check(UUID tenant, List<RequestRow> rows) {
		UUID[] ids = rows.stream().map(RequestRow::id).toArray(UUID[]::new);
		Mono<Map<UUID, List<Events.Entry>>> histories = this.database.sql(EVENTS)
			.bind("tenant", tenant)
			.bind("requests", ids)
			.map((row) -> {
				UUID request = Columns.uuid(row, "request_id");
				return Map.entry(request, Events.Entry.read(row, tenant, request, this.json));
			})
			.all()
			.collectList()
			.map(Dossiers::grouped);
		return histories.zipWith(clocks(tenant, ids))
			.map((both) -> rows.stream()
				.map((row) -> Finding
					.of(new Dossier(row, both.getT1().getOrDefault(row.id(), List.of()), both.getT2().get(row.id()))))
				.toList());
	}

	private Mono<Map<UUID, RequestClocks>> clocks(UUID tenant, UUID[] ids) {
		return this.database.sql(SEGMENTS)
			.bind("tenant", tenant)
			.bind("requests", ids)
			.map((row) -> Map.entry(Columns.uuid(row, "request_id"), StoredSegment.read(row)))
			.all()
			.collectList()
			.map(Dossiers::grouped)
			.flatMap((segments) -> this.calendars.versions(calendars(segments)).map((found) -> {
				Map<UUID, RequestClocks> clocks = new HashMap<>();
				segments.forEach((request, own) -> {
					RequestClocks whole = whole(own, found);
					if (whole != null) {
						clocks.put(request, whole);
					}
				});
				return clocks;
			}));
	}

	private static Set<ServiceCalendars.Ref> calendars(Map<UUID, List<StoredSegment>> segments) {
		return segments.values()
			.stream()
			.flatMap(List::stream)
			.map(StoredSegment::calendar)
			.collect(Collectors.toSet());
	}

	private static @Nullable RequestClocks whole(List<StoredSegment> segments,
			Map<ServiceCalendars.Ref, ServiceCalendar> calendars) {
		Set<ClockKind> kinds = segments.stream().map(StoredSegment::kind).collect(Collectors.toSet());
		return (kinds.size() < 2) ? null : StoredSegment.clocks(segments, calendars);
	}

	private static <T> Map<UUID, List<T>> grouped(List<Map.Entry<UUID, T>> all) {
		Map<UUID, List<T>> groups = new HashMap<>();
		all.forEach((one) -> groups.computeIfAbsent(one.getKey(), (request) -> new ArrayList<>()).add(one.getValue()));
		return groups;
	}

}
