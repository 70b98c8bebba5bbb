package mx.gob.colima.mesa.platform.credential;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.platform.outbox.Effect;
import mx.gob.colima.mesa.platform.outbox.Outbox;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Ids;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Credentials that nobody used in time. Keycloak knows no such time: what was set there
 * has to be made useless.
 */
@Repository
@Transactional
class Lapsing {

	private static final int AT_ONCE = 200;

	private static final String LAPSE = """
			update account set lapsed_at = :now where (tenant_id, id) in (
				select tenant_id, id from account
				where status in ('issued', 'handed_over') and lapsed_at is null and good_until <= :now
				order by good_until limit :most for no key update skip locked)
			returning tenant_id, id""";

	private static final String LAPSED = """
			select status in ('issued', 'handed_over') and lapsed_at is not null as lapsed from account
			where tenant_id = (select bound_tenant()) and id = :id""";

	private final DatabaseClient database;

	private final Outbox outbox;

	private final Ids ids;

	private final Clock clock;

	Lapsing(DatabaseClient database, Outbox outbox, Ids ids, Clock clock) {
		this.database = database;
		this.outbox = outbox;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Lets lapse what was not used in time.
	 * @return how many credentials
	 */
	Mono<Long> lapse() {
		Instant now = this.clock.instant();
		return this.database.sql(LAPSE)
			.bind("now", now)
			.bind("most", AT_ONCE)
			.map((row) -> new Effect(Columns.uuid(row, "tenant_id"), this.ids.next(), EffectTopic.CREDENTIAL, "LAPSED",
					Columns.uuid(row, "id")))
			.all()
			.collectList()
			.flatMap((lapsed) -> Flux.fromIterable(lapsed)
				.concatMap(this.outbox::add)
				.then(Mono.just((long) lapsed.size())));
	}

	/**
	 * Whether a credential of the bound dependency was not used in time, and is not
	 * issued again since.
	 * @param account the account
	 * @return whether it lapsed; empty if there is no such account
	 */
	@Transactional(readOnly = true)
	Mono<Boolean> lapsed(UUID account) {
		return this.database.sql(LAPSED).bind("id", account).map((row) -> Columns.flag(row, "lapsed")).one();
	}

}
