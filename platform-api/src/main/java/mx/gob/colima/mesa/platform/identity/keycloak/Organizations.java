package mx.gob.colima.mesa.platform.identity.keycloak;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.platform.outbox.FutileException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * Organizations of the realm, one per dependency.
 */
class Organizations {

	private static final ParameterizedTypeReference<List<Organization>> LIST = new ParameterizedTypeReference<>() {
	};

	private final AdminCalls calls;

	Organizations(AdminCalls calls) {
		this.calls = calls;
	}

	/**
	 * Makes a user a member of its dependency and of no other.
	 * @param user the user
	 * @param account the account
	 * @return completes when it is
	 */
	Mono<Void> joinOnly(User user, SignIns.Account account) {
		return organization(account).flatMap((own) -> of(user).flatMap((held) -> {
			boolean member = held.stream().anyMatch(own::is);
			return Flux.fromIterable(held)
				.filter((other) -> !own.is(other))
				.concatMap((other) -> leave(user, other))
				.then(member ? Mono.empty() : Mono.defer(() -> join(user, own)));
		}));
	}

	private Mono<List<Organization>> of(User user) {
		return this.calls.list(LIST, "/organizations/members/{user}/organizations", user.id());
	}

	// Another replica may have been quicker: then it is refused, and well.
	private Mono<Void> join(User user, Organization organization) {
		return this.calls
			.perform(HttpMethod.POST, '"' + user.id() + '"', "/organizations/{id}/members", organization.id())
			.onErrorResume(KeycloakException.class, (refused) -> of(user)
				.flatMap((held) -> held.stream().anyMatch(organization::is) ? Mono.empty() : Mono.error(refused)));
	}

	// Whoever leaves an organization that manages them is deleted.
	private Mono<Void> leave(User user, Organization organization) {
		return this.calls.one(Member.class, "/organizations/{id}/members/{user}", organization.id(), user.id())
			.flatMap((member) -> member.isManaged()
					? Mono.error(new FutileException(
							"Keycloak's organization " + organization.alias() + " manages the user"))
					: this.calls.perform(HttpMethod.DELETE, null, "/organizations/{id}/members/{user}",
							organization.id(), user.id()))
			.onErrorResume(KeycloakException.class, (refused) -> (refused.status() == HttpStatus.NOT_FOUND.value())
					? Mono.empty() : Mono.error(refused));
	}

	private Mono<Organization> organization(SignIns.Account account) {
		return find(account).switchIfEmpty(Mono.defer(() -> create(account))).doOnNext((found) -> {
			if (!found.isOf(account.tenantId())) {
				throw new FutileException("Keycloak's organization " + found.alias() + " is of another dependency");
			}
		});
	}

	private Mono<Organization> find(SignIns.Account account) {
		return this.calls
			.list(LIST, "/organizations?search={name}&exact=true&briefRepresentation=false", account.acronym())
			.flatMapIterable((found) -> found)
			.filter((organization) -> alias(account).equals(organization.alias()))
			.next();
	}

	private Mono<Organization> create(SignIns.Account account) {
		Map<String, Object> body = Map.of("name", account.acronym(), "alias", alias(account), "enabled", true,
				"attributes", Map.of(Organization.TENANT, List.of(account.tenantId().toString())));
		return this.calls.create(body, "/organizations")
			.then(Mono.defer(() -> find(account)))
			.onErrorResume(KeycloakException.class, (refused) -> find(account).switchIfEmpty(Mono.error(refused)));
	}

	private static String alias(SignIns.Account account) {
		return account.acronym().toLowerCase(Locale.ROOT);
	}

	private record Organization(String id, String alias, @Nullable Map<String, List<String>> attributes) {

		static final String TENANT = "tenantId";

		boolean is(Organization other) {
			return this.id.equals(other.id());
		}

		boolean isOf(UUID tenantId) {
			return this.attributes != null
					&& this.attributes.getOrDefault(TENANT, List.of()).equals(List.of(tenantId.toString()));
		}

	}

	private record Member(@Nullable String membershipType) {

		boolean isManaged() {
			return "MANAGED".equals(this.membershipType);
		}

	}

}
