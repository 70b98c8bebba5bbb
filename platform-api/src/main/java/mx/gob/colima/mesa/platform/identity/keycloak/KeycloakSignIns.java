package mx.gob.colima.mesa.platform.identity.keycloak;

import reactor.core.publisher.Mono;

/**
 * Makes a user of Keycloak like an account. It looks at what there is each time, so it
 * may stop anywhere and begin again.
 */
class KeycloakSignIns implements SignIns {

	private final Users users;

	private final Organizations organizations;

	KeycloakSignIns(Users users, Organizations organizations) {
		this.users = users;
		this.organizations = organizations;
	}

	@Override
	public Mono<String> reconcile(Account account) {
		Mono<User> found = this.users.find(account).filter((user) -> isTheirs(user, account));
		if (!account.enabled()) {
			return found.flatMap((user) -> shutOut(user).thenReturn(user.id()));
		}
		return found.switchIfEmpty(Mono.defer(() -> this.users.create(account)))
			.flatMap((user) -> letIn(user, account).thenReturn(user.id()));
	}

	// A new password ends no session (measured with Keycloak 26.7).
	@Override
	public Mono<Void> password(String subject, String temporary) {
		return this.users.password(subject, temporary).then(Mono.defer(() -> this.users.logout(subject)));
	}

	// The user name is the employee number: whoever changes their dependency has it in
	// both. The new account takes the user over once the old one may not sign in.
	private static boolean isTheirs(User user, Account account) {
		if (user.account() == null || user.isOf(account)) {
			return true;
		}
		if (account.enabled() && user.enabled()) {
			throw new KeycloakException("the user name still belongs to another account that may sign in");
		}
		return account.enabled();
	}

	// Whoever is only disabled has sessions that live again when they are let in.
	private Mono<Void> shutOut(User user) {
		return this.users.disable(user).then(Mono.defer(() -> this.users.logout(user.id())));
	}

	private Mono<Void> letIn(User user, Account account) {
		Mono<Void> fresh = user.enabled() ? Mono.empty() : Mono.defer(() -> this.users.logout(user.id()));
		Mono<Void> written = user.says(account) ? Mono.empty() : Mono.defer(() -> this.users.update(user, account));
		return this.organizations.joinOnly(user, account)
			.then(Mono.defer(() -> this.users.joinOnly(user, account.role().key())))
			.then(fresh)
			.then(written);
	}

}
