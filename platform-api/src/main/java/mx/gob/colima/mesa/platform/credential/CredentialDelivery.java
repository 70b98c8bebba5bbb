package mx.gob.colima.mesa.platform.credential;

import java.util.UUID;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.platform.identity.AccountAccess;
import mx.gob.colima.mesa.platform.notification.Mailer;
import mx.gob.colima.mesa.platform.outbox.Effect;
import mx.gob.colima.mesa.platform.outbox.EffectHandler;
import mx.gob.colima.mesa.platform.shared.Fault;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Makes a credential where people sign in and sends the way to its password; or makes it
 * useless, once it has lapsed. Done again after a crash, it sends another handle and the
 * one before is good for nothing: there is never more than one. Once the credential is
 * handed over, nothing is done any more, so that nobody loses the password that they were
 * just shown.
 */
@Component
class CredentialDelivery implements EffectHandler {

	private static final String LAPSED = "LAPSED";

	private final AccountAccess access;

	private final Handovers handovers;

	private final Lapsing lapsing;

	private final HandoverMail mail;

	private final Mailer mailer;

	CredentialDelivery(AccountAccess access, Handovers handovers, Lapsing lapsing, HandoverMail mail, Mailer mailer) {
		this.access = access;
		this.handovers = handovers;
		this.lapsing = lapsing;
		this.mail = mail;
		this.mailer = mailer;
	}

	@Override
	public EffectTopic topic() {
		return EffectTopic.CREDENTIAL;
	}

	@Override
	public Mono<Void> handle(Effect effect) {
		UUID account = effect.subjectId();
		return LAPSED.equals(effect.kind()) ? end(account) : deliver(account);
	}

	// The handle comes first: from then on the ones before open nothing.
	private Mono<Void> deliver(UUID account) {
		return this.handovers.make(account, Handovers.Channel.MAIL)
			.onErrorComplete(Fault.class)
			.flatMap((handover) -> lock(account).then(Mono.defer(() -> send(handover))));
	}

	private Mono<Void> send(Handover handover) {
		String address = handover.recipient().email();
		return (address != null) ? this.mail.write(handover, address).flatMap(this.mailer::send) : Mono.empty();
	}

	private Mono<Void> end(UUID account) {
		return this.lapsing.lapsed(account).filter((lapsed) -> lapsed).flatMap((lapsed) -> lock(account));
	}

	// There where people sign in, and with a password that nobody knows.
	private Mono<Void> lock(UUID account) {
		return this.access.carry(account).then(Mono.defer(() -> this.access.scramble(account)));
	}

}
