package mx.gob.colima.mesa.platform.credential;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.shared.Ids;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handles that are on their way: of each credential at most one is good.
 */
@Repository
@Transactional
class Handovers {

	private static final String ISSUED = """
			select tenant_id, id, username, display_name, given_name, email, position, status, good_until, lapsed_at
			from account where id = :account for no key update""";

	private static final String REPLACE = """
			update handover set replaced_at = :now
			where tenant_id = :tenant and account_id = :account and claimed_at is null and replaced_at is null""";

	private static final String INSERT = """
			insert into handover (tenant_id, id, account_id, hash, channel, made_at, good_until)
			values (:tenant, :id, :account, :hash, :channel, :now, :until)""";

	private final DatabaseClient database;

	private final Ids ids;

	private final Clock clock;

	Handovers(DatabaseClient database, Ids ids, Clock clock) {
		this.database = database;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Makes a handle; the one before is good for nothing from then on.
	 * @param account the account
	 * @param channel by which way it goes
	 * @return the handover; {@code not_found}, {@code illegal_transition} if the
	 * credential was handed over already, {@code handle_expired} if it lapsed
	 */
	Mono<Handover> make(UUID account, Channel channel) {
		Instant now = this.clock.instant();
		return this.database.sql(ISSUED)
			.bind("account", account)
			.map((row) -> issued(row, now))
			.one()
			.switchIfEmpty(Mono.error(Fault::notFound))
			.flatMap((made) -> replace(made.recipient().tenantId(), account, now).then(insert(made, channel, now))
				.thenReturn(made));
	}

	/**
	 * Makes whatever handle there is good for nothing.
	 * @param tenant the dependency
	 * @param account the account
	 * @param now when
	 * @return completes when done
	 */
	Mono<Void> replace(UUID tenant, UUID account, Instant now) {
		return this.database.sql(REPLACE)
			.bind("now", now)
			.bind("tenant", tenant)
			.bind("account", account)
			.fetch()
			.rowsUpdated()
			.then();
	}

	private Mono<Void> insert(Handover made, Channel channel, Instant now) {
		return this.database.sql(INSERT)
			.bind("tenant", made.recipient().tenantId())
			.bind("id", made.id())
			.bind("account", made.recipient().accountId())
			.bind("hash", made.handle().hash())
			.bind("channel", channel.name())
			.bind("now", now)
			.bind("until", made.goodUntil())
			.fetch()
			.rowsUpdated()
			.then();
	}

	private Handover issued(Readable row, Instant now) {
		if (!"issued".equals(Columns.text(row, "status"))) {
			throw Fault.illegalTransition(List.of());
		}
		Instant until = Columns.instant(row, "good_until");
		if (row.get("lapsed_at", Instant.class) != null || !until.isAfter(now)) {
			throw Fault.of(FaultCode.HANDLE_EXPIRED);
		}
		return new Handover(this.ids.next(), OneTimeHandle.make(), until,
				new Handover.Recipient(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "id"),
						Columns.text(row, "username"), Columns.text(row, "display_name"),
						Columns.text(row, "given_name"), row.get("email", String.class),
						row.get("position", String.class)));
	}

	/**
	 * By which way a handle goes.
	 */
	enum Channel {

		/** By mail. */
		MAIL,

		/** In a printed, sealed letter. */
		LETTER

	}

}
