package mx.gob.colima.mesa.platform.operations.prepare;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Versions of what changes by getting a new one.
 */
@Transactional(propagation = Propagation.MANDATORY)
class Versions {

	private static final String ADD = """
			with newest as (select * from %1$s where %2$s = :id order by version desc limit 1)
			insert into %1$s (%2$s, version, valid_from, %3$s)
			select :id, coalesce((select version from newest), 0) + 1,
				coalesce((select greatest(valid_from, :from, :now) from newest), :from), %4$s
			where not exists (select from newest where (%3$s) is not distinct from (%4$s))""";

	private final DatabaseClient database;

	private final Clock clock;

	Versions(DatabaseClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Adds a version if it differs from the newest. It never begins in the past of those
	 * who read the one before it.
	 * @param table the table of versions
	 * @param owner its column that says of what it is a version
	 * @param id of what it is a version
	 * @param from when it begins, at the earliest
	 * @param content its other columns
	 * @return completes when added, or when nothing differs
	 */
	Mono<Void> add(String table, String owner, UUID id, Instant from, Map<String, Object> content) {
		List<String> names = content.keySet().stream().sorted().toList();
		String columns = String.join(", ", names);
		String values = names.stream().map((name) -> ":" + name).collect(Collectors.joining(", "));
		return this.database.sql(ADD.formatted(table, owner, columns, values))
			.bind("id", id)
			.bind("from", from)
			.bind("now", this.clock.instant())
			.bindValues(content)
			.fetch()
			.rowsUpdated()
			.then();
	}

}
