package mx.gob.colima.mesa.platform.operations.prepare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.config.item.Calendar;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calendars and their versions.
 */
@Transactional(propagation = Propagation.MANDATORY)
class CalendarTable implements Table<Calendar> {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final DatabaseClient database;

	private final Versions versions;

	CalendarTable(DatabaseClient database, Versions versions) {
		this.database = database;
		this.versions = versions;
	}

	@Override
	public Flux<Held> held() {
		return this.database
			.sql("""
					select c.id, c.key, c.name, v.zone, v.valid_from, v.weekly::text, v.statutory_holidays, v.extraordinary::text
					from service_calendar c cross join lateral (
						select * from service_calendar_version where calendar_id = c.id order by version desc limit 1) v
					order by c.id""")
			.map((row) -> new Held(read(row), false))
			.all();
	}

	@Override
	public Mono<Void> write(Calendar calendar) {
		return this.database.sql("""
				insert into service_calendar (id, key, name) values (:id, :key, :name)
				on conflict (id) do update set key = excluded.key, name = excluded.name""")
			.bind("id", calendar.id())
			.bind("key", calendar.key())
			.bind("name", calendar.name())
			.fetch()
			.rowsUpdated()
			.then(Mono.defer(() -> addVersion(calendar)));
	}

	private Mono<Void> addVersion(Calendar calendar) {
		return this.versions.add("service_calendar_version", "calendar_id", calendar.id(), calendar.validFrom(),
				Map.of("zone", calendar.zone().getId(), "weekly",
						json(calendar.weekly().stream().map(Week::of).toList()), "statutory_holidays",
						calendar.statutoryHolidays(), "extraordinary",
						json(calendar.extraordinary().stream().map(Decree::of).toList())));
	}

	private static Json json(Object value) {
		return Json.of(JSON.writeValueAsString(value));
	}

	private static Calendar read(Readable row) {
		Week[] weekly = JSON.readValue(Columns.text(row, "weekly"), Week[].class);
		Decree[] decrees = JSON.readValue(Columns.text(row, "extraordinary"), Decree[].class);
		return new Calendar(Columns.uuid(row, "id"), Columns.text(row, "key"), Columns.text(row, "name"),
				ZoneId.of(Columns.text(row, "zone")), Columns.instant(row, "valid_from"),
				List.of(weekly).stream().map(Week::hours).toList(), Columns.flag(row, "statutory_holidays"),
				List.of(decrees).stream().map(Decree::day).toList());
	}

	/**
	 * An interval of each week, as the column keeps it: days from 1, Monday.
	 */
	private record Week(int day, LocalTime from, LocalTime to) {

		static Week of(Calendar.WeeklyHours hours) {
			return new Week(hours.day().getValue(), hours.from(), hours.to());
		}

		Calendar.WeeklyHours hours() {
			return new Calendar.WeeklyHours(DayOfWeek.of(this.day), this.from, this.to);
		}

	}

	/**
	 * An extraordinary day, as the column keeps it.
	 */
	private record Decree(LocalDate date, String reason, List<Calendar.Hours> intervals) {

		static Decree of(Calendar.ExtraordinaryDay day) {
			return new Decree(day.date(), day.reason(), day.hours());
		}

		Calendar.ExtraordinaryDay day() {
			return new Calendar.ExtraordinaryDay(this.date, this.reason, this.intervals);
		}

	}

}
