package mx.gob.colima.mesa.platform.operations.prepare;

import java.time.Clock;

import io.r2dbc.postgresql.codec.Json;
import mx.gob.colima.mesa.config.Configuration;
import mx.gob.colima.mesa.config.plan.Plan;
import mx.gob.colima.mesa.platform.shared.Ids;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the database hold what a configuration declares: all of it or nothing, one job at
 * a time, and on the record.
 */
@Transactional
class Preparation {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final DatabaseClient database;

	private final Inventory inventory;

	private final Ids ids;

	private final Clock clock;

	Preparation(DatabaseClient database, Inventory inventory, Ids ids, Clock clock) {
		this.database = database;
		this.inventory = inventory;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Compares and applies.
	 * @param desired what is wanted
	 * @return what was done
	 */
	Mono<Plan> apply(Configuration desired) {
		return alone().then(Mono.defer(this.inventory::actual))
			.map((actual) -> Plan.between(desired, actual))
			.flatMap((plan) -> plan.isEmpty() ? Mono.just(plan) : make(plan).thenReturn(plan));
	}

	private Mono<Void> alone() {
		return this.database.sql("select pg_advisory_xact_lock(hashtext('mesa.prepare'))").fetch().first().then();
	}

	private Mono<Void> make(Plan plan) {
		return Flux.fromIterable(plan.changes()).concatMap(this.inventory::make).then(Mono.defer(() -> record(plan)));
	}

	private Mono<Void> record(Plan plan) {
		return this.database.sql("""
				insert into audit_entry (id, at, actor, door, action, status, details)
				values (:id, :at, 'prepare', 'OWNER', 'configuration.applied', 200, :details)""")
			.bind("id", this.ids.next())
			.bind("at", this.clock.instant())
			.bind("details", Json.of(JSON.writeValueAsString(plan.text().lines().toList())))
			.fetch()
			.rowsUpdated()
			.then();
	}

}
