package mx.gob.colima.mesa.platform.identity;

import java.util.UUID;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.platform.identity.keycloak.SignIns;
import mx.gob.colima.mesa.platform.outbox.Effect;
import mx.gob.colima.mesa.platform.outbox.EffectHandler;
import mx.gob.colima.mesa.platform.outbox.FutileException;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Carries an account over to where people sign in, as it is by then: effects of one
 * account have no order, and need none.
 */
@Component
class AccountSignIn implements EffectHandler {

	private static final int ROUNDS = 3;

	private final AccountRows accounts;

	private final SignIns signIns;

	AccountSignIn(AccountRows accounts, SignIns signIns) {
		this.accounts = accounts;
		this.signIns = signIns;
	}

	@Override
	public EffectTopic topic() {
		return EffectTopic.ACCOUNT;
	}

	@Override
	public Mono<Void> handle(Effect effect) {
		return carry(effect.subjectId());
	}

	/**
	 * Carries an account of the bound dependency over.
	 * @param id the account
	 * @return completes when done; {@link FutileException} if trying again is of no use
	 */
	Mono<Void> carry(UUID id) {
		return account(id).flatMap((account) -> carry(account, ROUNDS));
	}

	// While it was carried over, somebody may have changed the account, and another
	// replica
	// may have carried that: whoever ends last must have seen the last.
	private Mono<Void> carry(SignIns.Account account, int rounds) {
		if (rounds == 0) {
			return Mono.error(() -> new IllegalStateException("the account changes faster than it is carried over"));
		}
		return this.signIns.reconcile(account)
			.flatMap((subject) -> link(account.id(), subject))
			.then(Mono.defer(() -> account(account.id())))
			.flatMap((now) -> now.equals(account) ? Mono.empty() : carry(now, rounds - 1));
	}

	private Mono<Void> link(UUID id, String subject) {
		return this.accounts.link(id, subject)
			.flatMap((linked) -> linked ? Mono.empty()
					: Mono.error(new FutileException("the account is known by another subject")));
	}

	private Mono<SignIns.Account> account(UUID id) {
		return this.accounts.find(id)
			.switchIfEmpty(Mono.error(() -> new FutileException("the dependency has no such account")));
	}

}
