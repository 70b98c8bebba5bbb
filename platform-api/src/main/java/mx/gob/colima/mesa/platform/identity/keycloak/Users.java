package mx.gob.colima.mesa.platform.identity.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.platform.outbox.FutileException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * Users of the realm and the groups that give them their role.
 */
class Users {

	private static final ParameterizedTypeReference<List<User>> USERS = new ParameterizedTypeReference<>() {
	};

	private static final ParameterizedTypeReference<List<Group>> GROUPS = new ParameterizedTypeReference<>() {
	};

	private final AdminCalls calls;

	Users(AdminCalls calls) {
		this.calls = calls;
	}

	/**
	 * The user of an account: the one that bears its mark, else the one of its name.
	 * @param account the account
	 * @return the user; empty if there is none
	 */
	Mono<User> find(SignIns.Account account) {
		return this.calls.list(USERS, "/users?q={mark}", User.OURS + ":" + account.id())
			.flatMapIterable((found) -> found)
			.filter((user) -> user.isOf(account))
			.next()
			.switchIfEmpty(Mono.defer(() -> named(account.username())));
	}

	/**
	 * Makes a user, who has no password and so cannot sign in.
	 * @param account the account
	 * @return the user as it is then, whoever made it
	 */
	Mono<User> create(SignIns.Account account) {
		Map<String, Object> body = profile(account);
		body.put("username", account.username());
		body.put("groups", List.of("/" + account.role().key()));
		body.put("attributes", mark(account));
		return this.calls.create(body, "/users")
			.onErrorResume(KeycloakException.class, (refused) -> isConflict(refused) ? Mono.just("") : futile(refused))
			.then(Mono.defer(() -> find(account)))
			.switchIfEmpty(Mono.error(() -> new FutileException("Keycloak has another user with the same e-mail")));
	}

	/**
	 * Writes names, e-mail and whether one may sign in. A body with attributes takes away
	 * what it does not say: without names, those; without an e-mail, that, which is how
	 * one is taken away. One with required actions would forgive a change of password.
	 * @param user the user as it is
	 * @param account the account
	 * @return completes when written
	 */
	Mono<Void> update(User user, SignIns.Account account) {
		Map<String, Object> body = profile(account);
		if (!user.isOf(account) || account.email() == null) {
			body.put("attributes", mark(account));
		}
		return this.calls.perform(HttpMethod.PUT, body, "/users/{id}", user.id())
			.onErrorResume(KeycloakException.class,
					(refused) -> isConflict(refused)
							? Mono.error(new FutileException("Keycloak has another user with the same e-mail"))
							: futile(refused));
	}

	/**
	 * Lets nobody sign in any more.
	 * @param user the user
	 * @return completes when written
	 */
	Mono<Void> disable(User user) {
		return this.calls.perform(HttpMethod.PUT, Map.of("enabled", false), "/users/{id}", user.id());
	}

	/**
	 * Ends all sessions.
	 * @param id the user
	 * @return completes when they are ended
	 */
	Mono<Void> logout(String id) {
		return this.calls.perform(HttpMethod.POST, null, "/users/{id}/logout", id);
	}

	/**
	 * Sets a password that has to be changed at the first sign-in.
	 * @param id the user
	 * @param temporary the password
	 * @return completes when it is set
	 */
	Mono<Void> password(String id, String temporary) {
		return this.calls.perform(HttpMethod.PUT, Map.of("type", "password", "temporary", true, "value", temporary),
				"/users/{id}/reset-password", id);
	}

	/**
	 * Makes the user a member of one group and of no other.
	 * @param user the user
	 * @param name name of the group
	 * @return completes when it is
	 */
	Mono<Void> joinOnly(User user, String name) {
		return this.calls.list(GROUPS, "/users/{id}/groups", user.id()).flatMap((held) -> {
			boolean member = held.stream().anyMatch((group) -> group.is(name));
			Mono<Void> joined = member ? Mono.empty() : group(name).flatMap((group) -> this.calls
				.perform(HttpMethod.PUT, null, "/users/{id}/groups/{group}", user.id(), group.id()));
			return joined.thenMany(Flux.fromIterable(held))
				.filter((group) -> !group.is(name))
				.concatMap((group) -> this.calls.perform(HttpMethod.DELETE, null, "/users/{id}/groups/{group}",
						user.id(), group.id()))
				.then();
		});
	}

	private Mono<User> named(String username) {
		return this.calls.list(USERS, "/users?username={name}&exact=true", username)
			.flatMapIterable((found) -> found)
			.filter((user) -> user.username().equalsIgnoreCase(username))
			.next();
	}

	private Mono<Group> group(String name) {
		return this.calls.list(GROUPS, "/groups?search={name}&exact=true", name)
			.flatMapIterable((found) -> found)
			.filter((group) -> group.is(name))
			.next()
			.switchIfEmpty(Mono.error(() -> new FutileException("the realm has no group " + name)));
	}

	private static Map<String, Object> profile(SignIns.Account account) {
		Map<String, Object> profile = new HashMap<>(
				Map.of("firstName", account.givenName(), "lastName", account.surnames(), "enabled", account.enabled()));
		if (account.email() != null) {
			profile.putAll(Map.of("email", account.email(), "emailVerified", true));
		}
		return profile;
	}

	private static Map<String, List<String>> mark(SignIns.Account account) {
		return Map.of(User.OURS, List.of(account.id().toString()));
	}

	static boolean isConflict(KeycloakException refused) {
		return refused.status() == HttpStatus.CONFLICT.value();
	}

	// What it does not take today it does not take tomorrow.
	private static <T> Mono<T> futile(KeycloakException refused) {
		return Mono.error((refused.status() == HttpStatus.BAD_REQUEST.value())
				? new FutileException("Keycloak does not take the account: " + refused.getMessage()) : refused);
	}

	private record Group(String id, String name, @Nullable String path) {

		boolean is(String wanted) {
			return this.name.equals(wanted);
		}

	}

}
