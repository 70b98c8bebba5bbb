package mx.gob.colima.mesa.platform.outside;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.platform.outside.Document.Operation;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.TestIssuer;
import mx.gob.colima.mesa.platform.support.WhoMayCall;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every operation of the served document as everybody: each role, at home, at
 * another dependency and at none, and with each kind of token that opens nothing. What is
 * walked to belongs to a requester of SEFOME, and is marked by a word that nobody else
 * may read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryEndpointTests extends RunningApi {

	private static final UUID NOBODYS = UUID.fromString("01900000-0000-7000-8000-00000000dead");

	/** Who sees the request, as far as its endpoints are open to the role. */
	private static final Set<Sample> SEERS = Set.of(Sample.REQUESTER, Sample.COORDINATOR, Sample.MANAGER,
			Sample.CLIMATE_AGENT, Sample.AUDITOR);

	private final Map<Sample, String> tokens = new LinkedHashMap<>();

	private final Map<String, String> strange = new LinkedHashMap<>();

	private final WalkedTo there = new WalkedTo();

	private Document document = Document.read("{}".getBytes(StandardCharsets.UTF_8));

	@BeforeAll
	void read() throws IOException {
		Sample.ALL.forEach((person) -> this.tokens.put(person, TestIssuer.token(person)));
		this.document = Document.read(RawAnswer.to(port(), new RawCall("GET", "/v3/api-docs", List.of(), new byte[0]))
			.body()
			.getBytes(StandardCharsets.UTF_8));
		this.there.make(port(), token(Sample.REQUESTER), token(Sample.COORDINATOR), database());
		this.there.appoint(port(), token(Sample.PLATFORM));
	}

	@Test
	void theDocumentHasWhatTheDomainsTableHas() {
		assertThat(endpoints()).extracting(Operation::toString)
			.containsExactlyInAnyOrderElementsOf(WhoMayCall.operations());
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void noTokenButAValidOneOpensIt(Operation endpoint) throws IOException {
		assertThat(call(endpoint, id(endpoint), "").code()).isEqualTo("unauthenticated");
		for (Map.Entry<String, String> worthless : worthless().entrySet()) {
			Answer answer = call(endpoint, id(endpoint), worthless.getValue());
			assertThat(answer.raw().status()).as(worthless.getKey()).isEqualTo(401);
			assertThat(answer.code()).as(worthless.getKey()).isEqualTo("unauthenticated");
		}
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void aTokenThatNamesNoneOrAnotherOrTwoDependenciesOpensNothing(Operation endpoint) throws IOException {
		boolean machines = roles(endpoint).contains(Role.STREAM);
		for (Sample person : this.tokens.keySet()) {
			if (person.tenant() != null) {
				assertThat(as(endpoint, person).code()).as(person.username() + " of none").isEqualTo("forbidden");
				assertThat(as(endpoint, person, Sample.SEFOME, Sample.SECTUR).code()).as(person.username() + " of two")
					.isEqualTo("forbidden");
				assertThat(as(endpoint, person, other(person)).code()).as(person.username() + " moved")
					.isEqualTo(machines ? "forbidden" : "account_unknown");
			}
			else if (person != Sample.MACHINE) {
				assertThat(as(endpoint, person, Sample.SEFOME).code()).as(person.username() + " smuggled in")
					.isEqualTo(machines ? "forbidden" : "account_unknown");
			}
		}
		assertThat(call(endpoint, id(endpoint), token(Sample.ENDED)).code())
			.isEqualTo(machines ? "forbidden" : "account_inactive");
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void everyRoleFindsWhatTheDomainSays(Operation endpoint) throws IOException {
		for (Sample person : this.tokens.keySet()) {
			if (notWalked(person, endpoint)) {
				continue;
			}
			Answer answer = call(endpoint, id(endpoint), token(person));
			String as = person.username() + ": " + answer;
			if (!roles(endpoint).contains(person.role())) {
				assertThat(answer.raw().status()).as(as).isEqualTo(403);
				assertThat(answer.code()).as(as).isEqualTo("forbidden");
			}
			else if (!sees(person, endpoint)) {
				assertHidden(endpoint, person, answer);
			}
			else {
				assertThat(answer.raw().status()).as(as).isNotIn(400, 401, 500).matches((status) -> status < 500);
				assertThat(answer.raw().status() == 404).as(as).isFalse();
				assertThat(answer.raw().status() == 403).as(as).isIn(false, isNarrowedByTheRow(endpoint));
			}
			if (!SEERS.contains(person)) {
				assertThat(answer.raw().body()).as(as).doesNotContain(Population.MARK);
			}
		}
	}

	@Test
	void whatIsNamedInABodyIsAnsweredAsWhatIsNotThere() throws IOException {
		int compared = 0;
		for (Operation endpoint : endpoints()) {
			for (String member : this.there.membersThatName(endpoint)) {
				for (Sample person : List.of(Sample.STRANGER, Sample.STRANGE_COORDINATOR)) {
					Answer another = send(endpoint, NOBODYS, token(person), this.there.naming(endpoint, member, null));
					Answer nothing = send(endpoint, NOBODYS, token(person),
							this.there.naming(endpoint, member, NOBODYS));
					assertThat(another.comparableAsMade()).as(endpoint + " " + member + " " + person)
						.isEqualTo(nothing.comparableAsMade());
					compared++;
				}
			}
		}
		assertThat(compared).isGreaterThan(9);
	}

	@Test
	void theWalkLeftWhatItWalkedTo() throws IOException {
		for (Operation endpoint : endpoints()) {
			if (endpoint.method().equals("DELETE")) {
				call(endpoint, id(endpoint), token(Sample.STRANGER));
				call(endpoint, id(endpoint), token(Sample.COLLEAGUE));
			}
		}
		as(Sample.REQUESTER).get()
			.uri("/api/v1/drafts/{id}", this.there.draft())
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.attachments.length()")
			.isEqualTo(1);
	}

	List<Operation> endpoints() {
		return this.document.operations().stream().filter((endpoint) -> !endpoint.open()).toList();
	}

	// What is named in the path is not there; what is named in the body is not known.
	private void assertHidden(Operation endpoint, Sample person, Answer answer) throws IOException {
		Answer nothing = WalkedTo.hasId(endpoint) ? call(endpoint, NOBODYS, token(person))
				: send(endpoint, NOBODYS, token(person), this.there.naming(endpoint, "offeringId", NOBODYS));
		String as = person.username() + ": " + answer;
		assertThat(answer.comparable()).as(as).isEqualTo(nothing.comparable());
		if (!endpoint.method().equals("DELETE")) {
			assertThat(answer.raw().status()).as(as).isEqualTo(WalkedTo.hasId(endpoint) ? 404 : 422);
		}
	}

	private static boolean sees(Sample person, Operation endpoint) {
		if (!WalkedTo.hasId(endpoint)) {
			return !endpoint.method().equals("POST") || Sample.SEFOME.equals(person.tenant())
					|| Set
						.of("/api/v1/notices/read", "/api/v1/enrolments", "/api/v1/credentials/issuing",
								"/api/v1/terms/acceptance")
						.contains(endpoint.path());
		}
		if (endpoint.path().startsWith("/api/v1/enrolments")) {
			return Set.of(Sample.COORDINATOR, Sample.HEAD, Sample.MANAGER).contains(person);
		}
		if (endpoint.path().startsWith("/api/v1/officeholders") || endpoint.path().startsWith("/api/v1/credentials")) {
			return person == Sample.PLATFORM;
		}
		if (endpoint.path().startsWith("/api/v1/jobs")) {
			return true;
		}
		if (endpoint.path().startsWith("/api/v1/drafts")) {
			return person == Sample.REQUESTER && !endpoint.method().equals("DELETE");
		}
		if (endpoint.path().startsWith("/api/v1/offerings")) {
			return Sample.SEFOME.equals(person.tenant());
		}
		return SEERS.contains(person);
	}

	// Who sees a request may still lack the power over this one: it is another's.
	private static boolean isNarrowedByTheRow(Operation endpoint) {
		return WalkedTo.hasId(endpoint) && !endpoint.method().equals("GET");
	}

	// The ended account is walked above; streams have no end; the owner keeps the draft.
	private static boolean notWalked(Sample person, Operation endpoint) {
		return person == Sample.ENDED || (person == Sample.MACHINE && roles(endpoint).contains(Role.STREAM))
				|| (person == Sample.REQUESTER && endpoint.method().equals("DELETE"));
	}

	private static Set<Role> roles(Operation endpoint) {
		return WhoMayCall.roles(endpoint.toString());
	}

	private static UUID other(Sample person) {
		return Sample.SEFOME.equals(person.tenant()) ? Sample.SECTUR : Sample.SEFOME;
	}

	private String token(Sample person) {
		return this.tokens.getOrDefault(person, "");
	}

	private int port() {
		return URI.create(address()).getPort();
	}

	private UUID id(Operation endpoint) {
		return this.there.id(endpoint);
	}

	private static Map<String, String> worthless() {
		Date past = Date.from(Instant.now().minusSeconds(300));
		return Map.of("forged", TestIssuer.forged(Sample.REQUESTER), "expired",
				TestIssuer.token(Sample.REQUESTER, (claims) -> claims.expirationTime(past)), "for another",
				TestIssuer.token(Sample.REQUESTER, (claims) -> claims.audience("another-api")));
	}

	private Answer as(Operation endpoint, Sample person, UUID... tenants) throws IOException {
		Map<String, Object> organizations = new LinkedHashMap<>();
		for (UUID tenant : tenants) {
			organizations.put("o" + organizations.size(), Map.of("tenantId", List.of(tenant.toString())));
		}
		String token = this.strange.computeIfAbsent(person + " " + organizations, (key) -> TestIssuer.token(person,
				(claims) -> claims.claim("organization", organizations.isEmpty() ? null : organizations)));
		return call(endpoint, id(endpoint), token);
	}

	private Answer call(Operation endpoint, UUID id, String token) throws IOException {
		byte[] body = this.there.body(this.document, endpoint, new SplittableRandom(1));
		return send(endpoint, id, token, body);
	}

	private Answer send(Operation endpoint, UUID id, String token, byte[] body) throws IOException {
		RawCall call = new RawCall(endpoint.method(), WalkedTo.target(endpoint, id), List.of(
				Map.entry(token.isEmpty() ? "X-None" : "Authorization", "Bearer " + token),
				Map.entry("If-Match", "\"999999\""),
				Map.entry("Content-Type", (endpoint.mediaType() != null) ? endpoint.mediaType() : "application/json")),
				body);
		return new Answer(id, RawAnswer.to(port(), call));
	}

	/**
	 * An answer, and what was sent.
	 *
	 * @param id the id that the caller sent
	 * @param raw the answer
	 */
	private record Answer(UUID id, RawAnswer raw) {

		String code() {
			JsonNode body = this.raw.body().startsWith("{") ? JsonMapper.shared().readTree(this.raw.body())
					: JsonMapper.shared().nullNode();
			return body.path("code").asString("");
		}

		// All of it, but for the trace code and the id that the caller sent.
		String comparable() {
			return this.raw.status() + " " + this.raw.headers() + " "
					+ this.raw.body()
						.replaceFirst("\"traceId\":\"[0-9a-f]+\"", "")
						.replace(this.id.toString(), "the id sent");
		}

		// What was made has an id, a moment and a folio of its own, and keeps the id that
		// was sent.
		String comparableAsMade() {
			return (this.raw.status() != 201) ? comparable()
					: comparable().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "an id")
						.replace("the id sent", "an id")
						.replaceAll("[-0-9]{10}T[:.0-9]+Z", "a moment")
						.replaceAll("[A-Z]+/[0-9]{4}/[0-9]{6}", "a folio")
						.replaceAll("(content-length=|\"hash\":\"|PT)[^,\"]*", "$1");
		}

	}

}
