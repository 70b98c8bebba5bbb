package mx.gob.colima.mesa.platform.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.platform.support.Endpoint;
import mx.gob.colima.mesa.platform.support.WhoMayCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.service.annotation.GetExchange;

import static org.assertj.core.api.Assertions.assertThat;

class PermissionMatrixTests {

	private static final Set<Role> OF_A_TENANT = Set.of(Role.REQUESTER, Role.COORDINATOR, Role.HEAD);

	private final PermissionMatrix matrix = new PermissionMatrix();

	@Test
	void theTableHasARowForEveryEndpointAndNoOther() {
		assertThat(this.matrix.permissions()).extracting((row) -> row.method() + " " + row.pattern())
			.containsExactlyInAnyOrderElementsOf(closed().stream().map(Endpoint::toString).toList());
	}

	@ParameterizedTest
	@MethodSource("closed")
	void everyRowSaysWhatTheDomainSays(Endpoint endpoint) {
		assertThat(rolesOf(endpoint)).isEqualTo(WhoMayCall.roles(endpoint.toString()));
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void nobodyOfADependencySaysWhichOne(Endpoint endpoint) {
		if (rolesOf(endpoint).stream().anyMatch(OF_A_TENANT::contains)) {
			assertThat(namesATenant(endpoint)).isFalse();
		}
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void onlyTheEventStreamStreams(Endpoint endpoint) {
		Class<?> answer = endpoint.declaration().getReturnType();
		assertThat(answer).isIn(Mono.class, Flux.class);
		if (answer == Flux.class) {
			assertThat(endpoint.declaration().getAnnotation(GetExchange.class).accept())
				.containsExactly(MediaType.TEXT_EVENT_STREAM_VALUE);
		}
	}

	@Test
	void anEndpointThatTakesATenantIsSeen() {
		assertThat(Endpoint.all()).filteredOn(PermissionMatrixTests::namesATenant)
			.extracting(Endpoint::toString)
			.contains("GET /api/v1/tray", "GET /api/v1/people");
	}

	static List<Endpoint> endpoints() {
		return Endpoint.all();
	}

	static List<Endpoint> closed() {
		return Endpoint.all().stream().filter((endpoint) -> !endpoint.isPublic()).toList();
	}

	private Set<Role> rolesOf(Endpoint endpoint) {
		Optional<PermissionMatrix.Permission> row = this.matrix.find(endpoint.method(),
				PathContainer.parsePath(endpoint.path().replaceAll("\\{\\w+}", "1")));
		return row.map(PermissionMatrix.Permission::roles).orElse(Set.of());
	}

	private static boolean namesATenant(Endpoint endpoint) {
		Class<?> body = endpoint.body();
		return Arrays.stream(endpoint.declaration().getParameters()).anyMatch((one) -> tenant(one.getName()))
				|| (body != null && body.isRecord()
						&& Arrays.stream(body.getRecordComponents()).anyMatch((one) -> tenant(one.getName())));
	}

	private static boolean tenant(String name) {
		return name.toLowerCase(Locale.ROOT).startsWith("tenant");
	}

}
