package mx.gob.colima.mesa.platform.identity;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.platform.support.Endpoint;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every endpoint of the contract as everybody: each role, at home and elsewhere,
 * without a dependency, and with each kind of token that opens nothing. What is walked to
 * belongs to a requester of SEFOME, and is marked by a word that nobody else may read.
 */
class EveryEndpointTests extends RunningApi {

	private static final String MARK = "Zarzaparrilla";

	private static final UUID NOBODYS = UUID.fromString("01900000-0000-7000-8000-00000000dead");

	private static final Map<String, Map<String, Object>> BODIES = Map.of("DraftContent",
			Map.of("offeringId", Sample.CLIMATE, "forOther", false), "FileRequest",
			Map.of("offeringId", Sample.CLIMATE, "offeringVersion", Sample.EDITION, "subject", "De paso", "description",
					"De paso", "place", "Aquí", "targetsAccepted", true),
			"Message", Map.of("text", "De paso", "internal", false), "Text", Map.of("text", "De paso"), "Hold",
			Map.of("reason", "SUPPLIER", "text", "De paso"), "Assignment", Map.of("groupId", Sample.CLIMATE_GROUP),
			"Confirmation", Map.of("rating", 5));

	/** Who sees the request, as far as its endpoints are open to the role. */
	private static final Set<Sample> SEERS = Set.of(Sample.REQUESTER, Sample.COORDINATOR, Sample.MANAGER,
			Sample.CLIMATE_AGENT, Sample.AUDITOR);

	private static final Map<Sample, String> TOKENS = new ConcurrentHashMap<>();

	private static final Map<String, String> WORTHLESS = worthless();

	private static @Nullable UUID request;

	private static @Nullable UUID draft;

	/** An image of one point. */
	private static final byte[] FILE = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	@BeforeEach
	void fileOnce() {
		if (request == null) {
			request = made(HttpMethod.POST, "/api/v1/requests", Map.of("offeringId", Sample.CLIMATE, "offeringVersion",
					Sample.EDITION, "subject", MARK, "description", MARK, "place", "Aquí", "targetsAccepted", true));
			draft = made(HttpMethod.POST, "/api/v1/drafts",
					Map.of("offeringId", Sample.CLIMATE, "forOther", false, "subject", MARK));
			attach("/api/v1/requests/{id}/attachments/{attachmentId}", request);
			attach("/api/v1/drafts/{id}/attachments/{attachmentId}", draft);
		}
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void noTokenButAValidOneOpensIt(Endpoint endpoint) {
		assertThat(call(endpoint, id(endpoint), null).text("code")).isEqualTo("unauthenticated");
		WORTHLESS.forEach((kind, token) -> {
			Answer answer = call(endpoint, id(endpoint), token);
			assertThat(answer.status()).as(kind).isEqualTo(401);
			assertThat(answer.text("code")).as(kind).isEqualTo("unauthenticated");
		});
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void accountsThatDoNotFitTheTokenOpenNothing(Endpoint endpoint) {
		boolean machines = WhoMayCall.roles(endpoint).contains(Role.STREAM);
		Answer ended = call(endpoint, id(endpoint), token(Sample.ENDED));
		assertThat(ended.text("code")).isEqualTo(machines ? "forbidden" : "account_inactive");
		Answer homeless = call(endpoint, id(endpoint),
				TestIssuer.token(Sample.REQUESTER, (claims) -> claims.claim("organization", null)));
		assertThat(homeless.status()).isEqualTo(403);
		Map<String, Object> sefome = Map.of("sefome", Map.of("tenantId", List.of(Sample.SEFOME.toString())));
		Answer smuggled = call(endpoint, id(endpoint),
				TestIssuer.token(Sample.MANAGER, (claims) -> claims.claim("organization", sefome)));
		assertThat(smuggled.text("code")).isEqualTo(machines ? "forbidden" : "account_unknown");
		Map<String, Object> sectur = Map.of("sectur", Map.of("tenantId", List.of(Sample.SECTUR.toString())));
		Answer moved = call(endpoint, id(endpoint),
				TestIssuer.token(Sample.REQUESTER, (claims) -> claims.claim("organization", sectur)));
		assertThat(moved.text("code")).isEqualTo(machines ? "forbidden" : "account_unknown");
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void everyRoleFindsWhatTheDomainSays(Endpoint endpoint) {
		for (Sample person : Sample.ALL) {
			if (notWalked(person, endpoint)) {
				continue;
			}
			Answer answer = call(endpoint, id(endpoint), token(person));
			String as = person.username() + ": " + answer;
			if (!WhoMayCall.roles(endpoint).contains(person.role())) {
				assertThat(answer.status()).as(as).isEqualTo(403);
				assertThat(answer.text("code")).as(as).isEqualTo("forbidden");
			}
			else if (!sees(person, endpoint)) {
				assertHidden(endpoint, person, answer);
			}
			else {
				assertThat(answer.status()).as(as).isNotIn(400, 401, 404, 500);
				assertThat(answer.status() == 403).as(as).isIn(false, isNarrowedByTheRow(endpoint));
			}
			if (!reads(person)) {
				assertThat(answer.body()).as(as).doesNotContain(MARK);
			}
		}
	}

	@Test
	void theWalkLeftWhatItWalkedTo() {
		for (Endpoint endpoint : Endpoint.all()) {
			if (endpoint.method().equals(HttpMethod.DELETE)) {
				call(endpoint, id(endpoint), token(Sample.STRANGER));
				call(endpoint, id(endpoint), token(Sample.COLLEAGUE));
			}
		}
		as(Sample.REQUESTER).get()
			.uri("/api/v1/drafts/{id}", draft)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.attachments.length()")
			.isEqualTo(1);
	}

	static List<Endpoint> endpoints() {
		return Endpoint.all().stream().filter((endpoint) -> !endpoint.isPublic()).toList();
	}

	// What is named in the path is not there; what is named in the body is not known.
	private void assertHidden(Endpoint endpoint, Sample person, Answer answer) {
		Answer nothing = endpoint.hasId() ? call(endpoint, NOBODYS, token(person))
				: call(endpoint, NOBODYS, token(person), NOBODYS);
		String as = person.username() + ": " + answer;
		assertThat(answer.status()).as(as).isEqualTo(nothing.status());
		assertThat(answer.comparable(id(endpoint))).as(as).isEqualTo(nothing.comparable(NOBODYS));
		if (!endpoint.method().equals(HttpMethod.DELETE)) {
			assertThat(answer.status()).as(as).isEqualTo(endpoint.hasId() ? 404 : 422);
		}
	}

	private static boolean sees(Sample person, Endpoint endpoint) {
		if (!endpoint.hasId()) {
			return !endpoint.method().equals(HttpMethod.POST) || Sample.SEFOME.equals(person.tenant());
		}
		if (endpoint.path().startsWith("/api/v1/drafts")) {
			return person == Sample.REQUESTER && !endpoint.method().equals(HttpMethod.DELETE);
		}
		if (endpoint.path().startsWith("/api/v1/offerings")) {
			return Sample.SEFOME.equals(person.tenant());
		}
		return SEERS.contains(person);
	}

	// Who sees a request may still lack the power over this one: it is another's.
	private static boolean isNarrowedByTheRow(Endpoint endpoint) {
		return endpoint.hasId() && (endpoint.method().equals(HttpMethod.POST) || endpoint.body() == Flux.class);
	}

	// The ended account is walked above; streams have no end; the owner keeps the draft.
	private static boolean notWalked(Sample person, Endpoint endpoint) {
		return person == Sample.ENDED || (person == Sample.MACHINE && WhoMayCall.roles(endpoint).contains(Role.STREAM))
				|| (person == Sample.REQUESTER && endpoint.method().equals(HttpMethod.DELETE));
	}

	private static String token(Sample person) {
		return TOKENS.computeIfAbsent(person, TestIssuer::token);
	}

	private static boolean reads(Sample person) {
		return SEERS.contains(person);
	}

	private UUID id(Endpoint endpoint) {
		return endpoint.path().startsWith("/api/v1/drafts") ? Objects.requireNonNull(draft)
				: endpoint.path().startsWith("/api/v1/offerings") ? Sample.CLIMATE : Objects.requireNonNull(request);
	}

	private static Map<String, String> worthless() {
		Date past = Date.from(Instant.now().minusSeconds(300));
		Map<String, String> tokens = new LinkedHashMap<>();
		tokens.put("forged", TestIssuer.forged(Sample.REQUESTER));
		tokens.put("expired", TestIssuer.token(Sample.REQUESTER, (claims) -> claims.expirationTime(past)));
		tokens.put("for another", TestIssuer.token(Sample.REQUESTER, (claims) -> claims.audience("another-api")));
		return tokens;
	}

	private Answer call(Endpoint endpoint, UUID id, @Nullable String token) {
		return call(endpoint, id, token, Sample.CLIMATE);
	}

	private Answer call(Endpoint endpoint, UUID id, @Nullable String token, UUID offering) {
		WebTestClient.RequestBodySpec spec = anonymous().method(endpoint.method())
			// Each holder has one file, and it has the holder's id.
			.uri(endpoint.path() + ((endpoint.body() == Flux.class) ? "?name=" + MARK + ".png" : ""), id, id)
			.header(HttpHeaders.IF_MATCH, "\"999999\"");
		if (token != null) {
			spec.headers((headers) -> headers.setBearerAuth(token));
		}
		Class<?> body = endpoint.body();
		EntityExchangeResult<byte[]> result = ((body == Flux.class)
				? spec.contentType(MediaType.APPLICATION_OCTET_STREAM).bodyValue(FILE)
				: (body != null) ? spec.bodyValue(body(body.getSimpleName(), offering)) : spec)
			.exchange()
			.expectBody()
			.returnResult();
		byte[] bytes = Objects.requireNonNullElse(result.getResponseBody(), new byte[0]);
		return new Answer(result.getStatus().value(), new String(bytes, StandardCharsets.UTF_8));
	}

	private void attach(String path, UUID holder) {
		as(Sample.REQUESTER).put()
			.uri(path + "?name=" + MARK + ".png", holder, holder)
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.bodyValue(FILE)
			.exchange()
			.expectStatus()
			.isCreated();
	}

	private UUID made(HttpMethod method, String path, Object body) {
		URI location = as(Sample.REQUESTER).method(method)
			.uri(path)
			.bodyValue(body)
			.exchange()
			.expectStatus()
			.isCreated()
			.returnResult(Void.class)
			.getResponseHeaders()
			.getLocation();
		String text = Objects.requireNonNull(location).getPath();
		return UUID.fromString(text.substring(text.lastIndexOf('/') + 1));
	}

	private static Object body(String type, UUID offering) {
		Map<String, Object> body = new LinkedHashMap<>(
				Objects.requireNonNull(BODIES.get(type), "the walk needs a body of type " + type));
		body.computeIfPresent("offeringId", (key, usual) -> offering);
		return body;
	}

	private record Answer(int status, String body) {

		String text(String member) {
			return JsonMapper.shared().readTree(this.body).path(member).asString("");
		}

		String comparable(UUID id) {
			return this.body.replaceFirst("\"traceId\":\"[0-9a-f]+\"", "").replace(id.toString(), "the id sent");
		}

	}

}
