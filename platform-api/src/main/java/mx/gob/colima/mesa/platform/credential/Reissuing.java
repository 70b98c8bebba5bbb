package mx.gob.colima.mesa.platform.credential;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.platform.identity.AccountIssuing;
import mx.gob.colima.mesa.platform.outbox.Effect;
import mx.gob.colima.mesa.platform.outbox.Outbox;
import mx.gob.colima.mesa.platform.shared.AuditTrail;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.shared.Texts;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues a credential again: to whoever lost the handle or the password, or did not use
 * it in time. From the commit on the API refuses the one before.
 */
@Service
@Transactional
public class Reissuing {

	private static final Set<String> ALIVE = Set.of("issued", "handed_over", "active");

	private static final String LOCK = "select tenant_id, id, username, status from account where id = :id"
			+ " for no key update";

	private static final String ISSUE = """
			update account set status = 'issued', issued_at = :now, good_until = :until, handed_over_at = null,
				lapsed_at = null, version = version + 1
			where tenant_id = :tenant and id = :id""";

	private final DatabaseClient database;

	private final Handovers handovers;

	private final Outbox outbox;

	private final AuditTrail trail;

	private final Ids ids;

	private final Clock clock;

	Reissuing(DatabaseClient database, Handovers handovers, Outbox outbox, AuditTrail trail, Ids ids, Clock clock) {
		this.database = database;
		this.handovers = handovers;
		this.outbox = outbox;
		this.trail = trail;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Issues a credential again.
	 * @param id the account
	 * @param reason why
	 * @return completes when done; {@code not_found}, or {@code illegal_transition} if it
	 * is suspended or ended
	 */
	public Mono<Void> reissue(UUID id, String reason) {
		String said = Texts.clean("reason", reason);
		Instant now = this.clock.instant();
		return this.database.sql(LOCK)
			.bind("id", id)
			.map(Known::read)
			.one()
			.switchIfEmpty(Mono.error(Fault::notFound))
			.flatMap((known) -> ALIVE.contains(known.status()) ? issue(known, now, said)
					: Mono.error(Fault.illegalTransition(List.of())));
	}

	private Mono<Void> issue(Known known, Instant now, String reason) {
		return this.database.sql(ISSUE)
			.bind("now", now)
			.bind("until", now.plus(AccountIssuing.LIFE))
			.bind("tenant", known.tenantId())
			.bind("id", known.id())
			.fetch()
			.rowsUpdated()
			.then(this.handovers.replace(known.tenantId(), known.id(), now))
			.then(this.outbox
				.add(new Effect(known.tenantId(), this.ids.next(), EffectTopic.CREDENTIAL, "REISSUED", known.id())))
			.then(this.trail.changed("credential.reissue", known.username() + ": " + reason, known.tenantId(), 200));
	}

	private record Known(UUID tenantId, UUID id, String username, String status) {

		static Known read(Readable row) {
			return new Known(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "id"), Columns.text(row, "username"),
					Columns.text(row, "status"));
		}

	}

}
