package mx.gob.colima.mesa.platform.credential;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handles that come back. Who takes one takes it alone; what comes of it afterwards may
 * fail, and then it is given back.
 */
@Repository
@Transactional
class Claims {

	/** How long a temporary password is good that nobody uses (rule book, 1). */
	private static final Duration LIFE = Duration.ofDays(7);

	private static final String LOCK = """
			select h.id, h.account_id, h.good_until, h.claimed_at, h.replaced_at, a.status, a.subject, a.username,
				a.display_name, a.good_until as account_until, a.lapsed_at
			from handover h join account a on a.tenant_id = h.tenant_id and a.id = h.account_id
			where h.tenant_id = (select bound_tenant()) and h.id = :id for no key update""";

	private static final String CLAIM = """
			update handover set claimed_at = :now where tenant_id = (select bound_tenant()) and id = :id""";

	private static final String HAND_OVER = """
			update account set status = 'handed_over', handed_over_at = :now, good_until = :until
			where tenant_id = (select bound_tenant()) and id = :account""";

	private static final String UNCLAIM = """
			update handover h set claimed_at = null
			where tenant_id = (select bound_tenant()) and id = :id and claimed_at = :at
				and not exists (select from handover o where o.tenant_id = h.tenant_id and o.account_id = h.account_id
					and o.claimed_at is null and o.replaced_at is null)""";

	private static final String TAKE_BACK = """
			update account set status = 'issued', handed_over_at = null, good_until = :until
			where tenant_id = (select bound_tenant()) and id = :account and status = 'handed_over' and handed_over_at = :at""";

	private final DatabaseClient database;

	private final Clock clock;

	Claims(DatabaseClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Finds of which dependency a handle is.
	 * @param handle the handle
	 * @return where it is; empty if it never was
	 */
	@Transactional(readOnly = true)
	Mono<Place> find(OneTimeHandle handle) {
		return this.database.sql("select tenant_id, id from handover where hash = :hash")
			.bind("hash", handle.hash())
			.map((row) -> new Place(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "id")))
			.one();
	}

	/**
	 * Takes a handle of the bound dependency: it is used, and its credential handed over.
	 * @param handover the handover
	 * @return what was taken; {@code already_shown}, {@code handle_expired}, or
	 * {@code unavailable} if the account is not carried over yet
	 */
	Mono<Taken> take(UUID handover) {
		Instant now = this.clock.instant();
		return this.database.sql(LOCK)
			.bind("id", handover)
			.map((row) -> good(row, now))
			.one()
			.flatMap((taken) -> this.database.sql(CLAIM)
				.bind("now", now)
				.bind("id", handover)
				.fetch()
				.rowsUpdated()
				.then(this.database.sql(HAND_OVER)
					.bind("now", now)
					.bind("until", taken.goodUntil())
					.bind("account", taken.account())
					.fetch()
					.rowsUpdated())
				.thenReturn(taken));
	}

	/**
	 * Gives a handle back that came to nothing, unless the credential went on meanwhile.
	 * @param taken what was taken
	 * @return completes when done
	 */
	Mono<Void> giveBack(Taken taken) {
		return this.database.sql(TAKE_BACK)
			.bind("until", taken.before())
			.bind("account", taken.account())
			.bind("at", taken.at())
			.fetch()
			.rowsUpdated()
			.filter((rows) -> rows > 0)
			.flatMap((rows) -> this.database.sql(UNCLAIM)
				.bind("id", taken.handover())
				.bind("at", taken.at())
				.fetch()
				.rowsUpdated())
			.then();
	}

	private static Taken good(Readable row, Instant now) {
		if (row.get("claimed_at", Instant.class) != null) {
			throw Fault.of(FaultCode.ALREADY_SHOWN);
		}
		boolean live = "issued".equals(Columns.text(row, "status")) && row.get("lapsed_at", Instant.class) == null
				&& row.get("replaced_at", Instant.class) == null;
		if (!live || !Columns.instant(row, "good_until").isAfter(now)) {
			throw Fault.of(FaultCode.HANDLE_EXPIRED);
		}
		if (row.get("subject", String.class) == null) {
			throw Fault.of(FaultCode.UNAVAILABLE);
		}
		return new Taken(Columns.uuid(row, "id"), Columns.uuid(row, "account_id"), Columns.text(row, "username"),
				Columns.text(row, "display_name"), now, now.plus(LIFE), Columns.instant(row, "account_until"));
	}

	/**
	 * Where a handle is.
	 *
	 * @param tenantId the dependency
	 * @param id the handover
	 */
	record Place(UUID tenantId, UUID id) {
	}

	/**
	 * A handle that was taken.
	 *
	 * @param handover the handover
	 * @param account the account
	 * @param username its user name
	 * @param name name of its person
	 * @param at when
	 * @param goodUntil when the temporary password dies
	 * @param before when the handle would have died
	 */
	record Taken(UUID handover, UUID account, String username, String name, Instant at, Instant goodUntil,
			Instant before) {
	}

}
