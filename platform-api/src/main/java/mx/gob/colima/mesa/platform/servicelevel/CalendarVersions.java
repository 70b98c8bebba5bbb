package mx.gob.colima.mesa.platform.servicelevel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars.Ref;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads versions of calendars.
 */
@Repository
@Transactional(readOnly = true)
class CalendarVersions {

	private static final String SELECT = """
			select v.calendar_id, v.version, v.zone, v.weekly::text, v.statutory_holidays, v.extraordinary::text
			from service_calendar_version v
			""";

	private static final String IN_FORCE = SELECT + """
			where v.calendar_id = any(:calendars) and v.version = (select max(version)
				from service_calendar_version where calendar_id = v.calendar_id and valid_from <= :at)""";

	private static final String VERSIONS = SELECT + """
			join unnest(:calendars, :versions) wanted (calendar_id, version) using (calendar_id, version)""";

	private final DatabaseClient database;

	private final JsonMapper json;

	CalendarVersions(DatabaseClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	Mono<Map<UUID, ServiceCalendar>> inForce(Collection<UUID> calendars, Instant at) {
		return this.database.sql(IN_FORCE)
			.bind("calendars", calendars.toArray(UUID[]::new))
			.bind("at", at)
			.map(this::read)
			.all()
			.collectMap(ServiceCalendar::id);
	}

	Mono<List<ServiceCalendar>> read(List<Ref> wanted) {
		return this.database.sql(VERSIONS)
			.bind("calendars", wanted.stream().map(Ref::id).toArray(UUID[]::new))
			.bind("versions", wanted.stream().map(Ref::version).toArray(Integer[]::new))
			.map(this::read)
			.all()
			.collectList();
	}

	private ServiceCalendar read(Readable row) {
		Week[] weekly = this.json.readValue(Columns.text(row, "weekly"), Week[].class);
		Decree[] decrees = this.json.readValue(Columns.text(row, "extraordinary"), Decree[].class);
		return ServiceCalendar.of(Columns.uuid(row, "calendar_id"), Columns.number(row, "version"),
				ZoneId.of(Columns.text(row, "zone")),
				List.of(weekly)
					.stream()
					.collect(Collectors.groupingBy((day) -> DayOfWeek.of(day.day()),
							Collectors.mapping((day) -> new DailyInterval(day.from(), day.to()), Collectors.toList()))),
				Columns.flag(row, "statutory_holidays"), List.of(decrees).stream().map(Decree::day).toList());
	}

	private record Week(int day, LocalTime from, LocalTime to) {
	}

	private record Hours(LocalTime from, LocalTime to) {
	}

	private record Decree(LocalDate date, String reason, List<Hours> intervals) {

		ExtraordinaryDay day() {
			return new ExtraordinaryDay(this.date,
					this.intervals.stream().map((hours) -> new DailyInterval(hours.from(), hours.to())).toList());
		}

	}

}
