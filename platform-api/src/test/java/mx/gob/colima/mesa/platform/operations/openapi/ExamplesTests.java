package mx.gob.colima.mesa.platform.operations.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import mx.gob.colima.mesa.platform.support.Kept;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of the document are sent, and answers come back in their form: the same
 * members of the same types. Values are of the day on which they were kept.
 */
class ExamplesTests extends RunningApi {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String FOLDER = "platform-api/src/main/resources/openapi/examples/";

	private final Map<String, JsonNode> seen = new LinkedHashMap<>();

	private String etag = "";

	@Test
	void whatTheDocumentShowsIsWhatIsSentAndAnswered() {
		get(Sample.REQUESTER, "me", "/api/v1/me");
		get(Sample.REQUESTER, "offerings", "/api/v1/offerings?limit=1");
		String offering = "/api/v1/offerings/" + Sample.CLIMATE;
		String version = get(Sample.REQUESTER, "offering", offering).path("version").asString();
		get(Sample.REQUESTER, "employees", "/api/v1/employees?q=rosa&limit=1");
		get(Sample.MANAGER, "groups", "/api/v1/groups?limit=1");
		// Two, so that lists have a next page whatever other tests have filed.
		filed(version);
		String request = "/api/v1/requests/" + filed(version);
		get(Sample.REQUESTER, "requests", "/api/v1/requests?limit=1");
		get(Sample.REQUESTER, "request", request);
		get(Sample.STRANGER, "request", request);
		post(Sample.REQUESTER, "write", request + "/messages", false,
				Map.of("text", "Hoy estaré hasta las 3.", "internal", false));
		String read = this.etag;
		post(Sample.MANAGER, "acknowledge", request + "/acknowledgment", true, null);
		this.etag = read;
		post(Sample.MANAGER, "assign", request + "/assignment", true, Map.of("groupId", Sample.CLIMATE_GROUP));
		post(Sample.MANAGER, "assign", request + "/assignment", false, Map.of("groupId", Sample.CLIMATE_GROUP));
		get(Sample.REQUESTER, "events", request + "/events");
		get(Sample.REQUESTER, "verify", request + "/verification");
		get(Sample.MANAGER, "tray", "/api/v1/tray?limit=1&sort=NEWEST");
		assertThat(this.seen).hasSizeGreaterThan(20);
		this.seen.forEach(this::compare);
	}

	private UUID filed(String version) {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("offeringId", Sample.CLIMATE);
		body.put("offeringVersion", version);
		body.put("subject", "El clima de la sala de juntas no enfría");
		body.put("description", "Desde ayer sopla aire tibio. Hay reunión el viernes.");
		body.put("place", "Edificio B, 2.º piso");
		body.put("beneficiary", Map.of("employeeId", Sample.EMPLOYEE));
		body.put("targetsAccepted", false);
		post(Sample.REQUESTER, "file", "/api/v1/requests", false, body);
		body.put("targetsAccepted", true);
		body.put("offeringVersion", "0.0.0.x");
		post(Sample.REQUESTER, "file", "/api/v1/requests", false, body);
		body.put("offeringVersion", version);
		JsonNode filed = post(Sample.REQUESTER, "file", "/api/v1/requests", false, body);
		return UUID.fromString(filed.path("summary").path("id").asString());
	}

	private JsonNode get(Sample person, String operation, String path) {
		return keep(operation, as(person).get().uri(path));
	}

	private JsonNode post(Sample person, String operation, String path, boolean ifMatch, @Nullable Object body) {
		WebTestClient.RequestBodySpec call = as(person).method(HttpMethod.POST)
			.uri(path)
			.header("Idempotency-Key", UUID.randomUUID().toString());
		if (ifMatch) {
			call.header(HttpHeaders.IF_MATCH, this.etag);
		}
		if (body == null) {
			return keep(operation, call);
		}
		this.seen.put(operation + ".request", JSON.valueToTree(body));
		return keep(operation, call.bodyValue(body));
	}

	private JsonNode keep(String operation, WebTestClient.RequestHeadersSpec<?> call) {
		EntityExchangeResult<byte[]> result = call.exchange().expectBody().returnResult();
		this.etag = Objects.requireNonNullElse(result.getResponseHeaders().getETag(), this.etag);
		JsonNode answer = JSON.readTree(Objects.requireNonNull(result.getResponseBody()));
		this.seen.put(operation + "." + result.getStatus().value(), answer);
		return answer;
	}

	private void compare(String name, JsonNode answer) {
		String kept = Kept.text(FOLDER + name + ".json", answer.toPrettyString() + "\n");
		assertThat(kept).as(name + " is not kept: " + Kept.command(ExamplesTests.class)).isNotEmpty();
		Map<String, JsonNodeType> before = form("", JSON.readTree(kept), new TreeMap<>());
		Map<String, JsonNodeType> now = form("", answer, new TreeMap<>());
		String changed = name + " has another form now: " + Kept.command(ExamplesTests.class);
		assertThat(now.keySet()).as(changed).isEqualTo(before.keySet());
		// What may be null is so at one hour and not at another.
		now.forEach(
				(path, type) -> assertThat(List.of(type, Objects.requireNonNull(before.get(path)))).as(changed + path)
					.matches((types) -> types.contains(JsonNodeType.NULL) || types.getFirst() == types.getLast()));
	}

	private static Map<String, JsonNodeType> form(String path, JsonNode node, Map<String, JsonNodeType> into) {
		if (node.isObject()) {
			node.forEachEntry((member, value) -> form(path + "." + member, value, into));
		}
		else if (node.isArray()) {
			node.forEach((item) -> form(path + "[]", item, into));
		}
		else {
			into.put(path, node.getNodeType());
		}
		return into;
	}

}
