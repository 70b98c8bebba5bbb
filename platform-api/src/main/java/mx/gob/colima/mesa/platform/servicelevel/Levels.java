package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Levels of services as they stand today.
 */
@Component
@Transactional(readOnly = true)
class Levels {

	private static final String OF_SERVICES = """
			select l.id, l.service_id, l.name, t.*,
				l.sort = min(l.sort) over (partition by l.service_id) as ordinary
			from service_level l
			cross join lateral (select version, calendar_id, response_seconds, response_days, resolution_seconds,
				resolution_days from service_level_target where level_id = l.id and valid_from <= :now
				order by version desc limit 1) t
			where l.service_id = any(:services) and not l.retired order by l.service_id, l.sort""";

	private final DatabaseClient database;

	private final ServiceCalendars calendars;

	private final Clock clock;

	Levels(DatabaseClient database, ServiceCalendars calendars, Clock clock) {
		this.database = database;
		this.calendars = calendars;
		this.clock = clock;
	}

	/**
	 * The levels of services, each service's ordinary one first.
	 * @param services the services
	 * @return levels by service; a service without levels is absent
	 */
	Mono<Map<UUID, List<Level>>> ofServices(Collection<UUID> services) {
		Instant now = this.clock.instant();
		return this.database.sql(OF_SERVICES)
			.bind("now", now)
			.bind("services", services.toArray(UUID[]::new))
			.map(Row::read)
			.all()
			.collectList()
			.flatMap((rows) -> this.calendars.inForce(calendars(rows), now).map((found) -> levels(rows, found)));
	}

	private static Set<UUID> calendars(List<Row> rows) {
		return rows.stream().map(Row::calendarId).collect(Collectors.toSet());
	}

	private static Map<UUID, List<Level>> levels(List<Row> rows, Map<UUID, ServiceCalendar> calendars) {
		return rows.stream()
			.map((row) -> row.level(Objects.requireNonNull(calendars.get(row.calendarId()))))
			.collect(Collectors.groupingBy(Level::serviceId));
	}

	private record Row(UUID id, UUID serviceId, String name, boolean ordinary, int version, Target response,
			Target resolution, UUID calendarId) {

		static Row read(Readable row) {
			return new Row(Columns.uuid(row, "id"), Columns.uuid(row, "service_id"), Columns.text(row, "name"),
					Columns.flag(row, "ordinary"), Columns.number(row, "version"), target(row, "response"),
					target(row, "resolution"), Columns.uuid(row, "calendar_id"));
		}

		Level level(ServiceCalendar calendar) {
			return new Level(this.id, this.serviceId, this.name, this.ordinary, this.version, this.response,
					this.resolution, calendar);
		}

		private static Target target(Readable row, String clock) {
			Long seconds = row.get(clock + "_seconds", Long.class);
			return Target.of((seconds != null) ? Duration.ofSeconds(seconds) : null,
					row.get(clock + "_days", Integer.class));
		}

	}

}
