package mx.gob.colima.mesa.platform.operations.prepare;

import java.time.Duration;
import java.util.Map;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.config.item.Level;
import mx.gob.colima.mesa.config.item.Target;
import mx.gob.colima.mesa.platform.shared.Columns;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Levels of services and the versions of their targets.
 */
@Transactional(propagation = Propagation.MANDATORY)
class LevelTable implements Table<Level> {

	private final DatabaseClient database;

	private final Versions versions;

	LevelTable(DatabaseClient database, Versions versions) {
		this.database = database;
		this.versions = versions;
	}

	@Override
	public Flux<Held> held() {
		return this.database.sql("""
				select l.id, l.service_id, l.sort, l.name, l.retired, t.* from service_level l cross join lateral (
					select * from service_level_target where level_id = l.id order by version desc limit 1) t
				order by l.id""").map((row) -> new Held(read(row), Columns.flag(row, "retired"))).all();
	}

	@Override
	public Mono<Void> write(Level level) {
		return makeRoom(level).then(Mono.defer(() -> this.database.sql("""
				insert into service_level (id, service_id, sort, name) values (:id, :service, :sort, :name)
				on conflict (id) do update set sort = excluded.sort, name = excluded.name, retired = false""")
			.bind("id", level.id())
			.bind("service", level.serviceId())
			.bind("sort", level.position())
			.bind("name", level.name())
			.fetch()
			.rowsUpdated())).then(Mono.defer(() -> addVersion(level)));
	}

	@Override
	public Mono<Void> retire(Level level) {
		return this.database.sql("update service_level set retired = true where id = :id")
			.bind("id", level.id())
			.fetch()
			.rowsUpdated()
			.then();
	}

	// Whoever stands in this place moves on later in the plan, or is retired.
	private Mono<Long> makeRoom(Level level) {
		return this.database
			.sql("""
					update service_level set sort = (select least(0, min(sort)) - 1 from service_level where service_id = :service)
					where service_id = :service and sort = :sort and id <> :id""")
			.bind("service", level.serviceId())
			.bind("sort", level.position())
			.bind("id", level.id())
			.fetch()
			.rowsUpdated();
	}

	private Mono<Void> addVersion(Level level) {
		return this.versions.add("service_level_target", "level_id", level.id(), level.validFrom(),
				Map.of("calendar_id", level.calendarId(), "response_seconds", seconds(level.response()),
						"response_days", days(level.response()), "resolution_seconds", seconds(level.resolution()),
						"resolution_days", days(level.resolution())));
	}

	private static Parameter seconds(Target target) {
		return Parameters.in(R2dbcType.BIGINT,
				(target instanceof Target.WorkingTime working) ? working.time().toSeconds() : null);
	}

	private static Parameter days(Target target) {
		return Parameters.in(R2dbcType.INTEGER, (target instanceof Target.WorkingDays working) ? working.days() : null);
	}

	private static Level read(Readable row) {
		return new Level(Columns.uuid(row, "id"), Columns.uuid(row, "service_id"), Columns.number(row, "sort"),
				Columns.text(row, "name"), Columns.uuid(row, "calendar_id"), target(row, "response"),
				target(row, "resolution"), Columns.instant(row, "valid_from"));
	}

	private static Target target(Readable row, String clock) {
		@Nullable Long seconds = row.get(clock + "_seconds", Long.class);
		return (seconds != null) ? new Target.WorkingTime(Duration.ofSeconds(seconds))
				: new Target.WorkingDays(Columns.number(row, clock + "_days"));
	}

}
