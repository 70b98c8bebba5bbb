package mx.gob.colima.mesa.platform.servicelevel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Versions of calendars. A version never changes, so each is read once.
 */
@Component
@Transactional(readOnly = true)
public class ServiceCalendars {

	private static final String SELECT = """
			select v.calendar_id, v.version, v.zone, v.weekly::text, v.statutory_holidays, v.extraordinary::text
			from service_calendar_version v
			""";

	private static final String IN_FORCE = SELECT + """
			where v.calendar_id = any(:calendars) and v.version = (select max(version)
				from service_calendar_version where calendar_id = v.calendar_id and valid_from <= :at)""";

	private static final String VERSIONS = SELECT + """
			join unnest(:calendars, :versions) wanted (calendar_id, version) using (calendar_id, version)""";

	private final Map<Ref, ServiceCalendar> known = new ConcurrentHashMap<>();

	private final DatabaseClient database;

	private final JsonMapper json;

	ServiceCalendars(DatabaseClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * The versions that are in force.
	 * @param calendars the calendars
	 * @param at when
	 * @return the versions by calendar
	 */
	Mono<Map<UUID, ServiceCalendar>> inForce(Collection<UUID> calendars, Instant at) {
		return this.database.sql(IN_FORCE)
			.bind("calendars", calendars.toArray(UUID[]::new))
			.bind("at", at)
			.map(this::read)
			.all()
			.collectMap(ServiceCalendar::id);
	}

	/**
	 * Given versions.
	 * @param wanted the versions
	 * @return the calendars
	 */
	public Mono<Map<Ref, ServiceCalendar>> versions(Set<Ref> wanted) {
		Map<Ref, ServiceCalendar> found = new HashMap<>(this.known);
		found.keySet().retainAll(wanted);
		List<Ref> missing = wanted.stream().filter((ref) -> !found.containsKey(ref)).toList();
		if (missing.isEmpty()) {
			return Mono.just(found);
		}
		return this.database.sql(VERSIONS)
			.bind("calendars", missing.stream().map(Ref::id).toArray(UUID[]::new))
			.bind("versions", missing.stream().map(Ref::version).toArray(Integer[]::new))
			.map(this::read)
			.all()
			.doOnNext((calendar) -> found.put(Ref.of(calendar), calendar))
			.then(Mono.fromSupplier(() -> {
				this.known.putAll(found);
				return found;
			}));
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

	/**
	 * A version of a calendar.
	 *
	 * @param id the calendar
	 * @param version number of the version
	 */
	public record Ref(UUID id, int version) {

		/**
		 * The version that a calendar is.
		 * @param calendar the calendar
		 * @return its reference
		 */
		public static Ref of(ServiceCalendar calendar) {
			return new Ref(calendar.id(), calendar.version());
		}

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
