package mx.gob.colima.mesa.platform.operations.openapi;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import mx.gob.colima.mesa.platform.support.Endpoint;
import mx.gob.colima.mesa.platform.support.Kept;
import mx.gob.colima.mesa.platform.support.RunningApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiTests extends RunningApi {

	private JsonNode document = JsonMapper.shared().nullNode();

	@BeforeEach
	void read() {
		byte[] body = anonymous().get()
			.uri("/v3/api-docs")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		this.document = JsonMapper.shared().readTree(Objects.requireNonNull(body));
	}

	@Test
	void theDocumentIsOpenApi31AndHasEveryEndpointAndNoOther() {
		assertThat(this.document.path("openapi").asString()).startsWith("3.1");
		Set<String> operations = new HashSet<>();
		this.document.path("paths")
			.forEachEntry((path, item) -> item.forEachEntry(
					(method, operation) -> operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
		assertThat(operations)
			.containsExactlyInAnyOrderElementsOf(Endpoint.all().stream().map(Endpoint::toString).toList());
	}

	@Test
	void theKeptDocumentIsTheServedOne() {
		byte[] served = anonymous().get()
			.uri("/v3/api-docs.yaml")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		String made = new String(Objects.requireNonNull(served), StandardCharsets.UTF_8);
		assertThat(Kept.text("docs/openapi.yaml", made))
			.as("docs/openapi.yaml is not what the API serves; renew it and look at the difference: "
					+ Kept.command(OpenApiTests.class))
			.isEqualTo(made);
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void anOperationSaysHowToCallItAndWhatComesBack(Endpoint endpoint) {
		JsonNode operation = this.document.path("paths")
			.path(endpoint.path())
			.path(endpoint.method().name().toLowerCase(java.util.Locale.ROOT));
		String media = (endpoint.body() == Flux.class) ? "application/octet-stream" : "application/json";
		assertThat(operation.path("requestBody").path("content").has(media)).isEqualTo(endpoint.body() != null);
		assertThat(operation.path("tags").size()).isOne();
		assertThat(operation.path("responses").has("401")).isEqualTo(!endpoint.isPublic());
		assertThat(operation.path("responses").path("500").toString()).contains("application/problem+json",
				"#/components/schemas/Problem");
		assertThat(operation.path("responses").toString()).doesNotContain("*/*");
		assertThat(operation.path("security").isArray()).isEqualTo(endpoint.isPublic());
	}

	@Test
	void headersOfTheContractAreParameters() {
		JsonNode answer = this.document.path("paths").path("/api/v1/requests/{id}/answer").path("post");
		assertThat(answer.path("parameters").toString()).contains("If-Match", "Idempotency-Key");
		assertThat(answer.path("responses").has("412")).isTrue();
		assertThat(answer.path("responses").has("428")).isTrue();
	}

	@Test
	void membersThatAreAlwaysThereAreRequired() {
		JsonNode employee = this.document.path("components").path("schemas").path("EmployeeView");
		assertThat(employee.path("required").toString()).contains("employeeNumber", "name").doesNotContain("place");
	}

	@Test
	void membersThatMayBeNullSaySo() {
		JsonNode detail = this.document.path("components").path("schemas").path("RequestDetail").path("properties");
		assertThat(detail.path("closedAt").path("type").toString()).contains("null", "string");
		assertThat(detail.path("question").path("anyOf").toString()).contains("EventView", "null");
		assertThat(detail.path("description").path("type").asString()).isEqualTo("string");
	}

	@Test
	void everyOperationParameterAndMemberSaysWhatItMeans() {
		this.document.path("paths").forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
			assertThat(operation.path("summary").asString("")).as(method + " " + path).isNotBlank();
			operation.path("parameters")
				.forEach((parameter) -> assertThat(parameter.path("description").asString(""))
					.as(method + " " + path + " " + parameter.path("name"))
					.isNotBlank());
		}));
		this.document.path("components")
			.path("schemas")
			.forEachEntry((name, schema) -> assertThat(schema.path("description").asString("")).as(name).isNotBlank());
	}

	@Test
	void everyReferenceLeadsSomewhere() {
		JsonNode schemas = this.document.path("components").path("schemas");
		assertThat(this.document.findValuesAsString("$ref")).isNotEmpty()
			.allSatisfy((ref) -> assertThat(schemas.has(ref.substring(ref.lastIndexOf('/') + 1))).as(ref).isTrue());
	}

	@Test
	void filesAreBytesBothWays() {
		JsonNode file = this.document.path("paths").path("/api/v1/requests/{id}/attachments/{attachmentId}");
		JsonNode sent = file.path("put").path("requestBody").path("content").path("application/octet-stream");
		assertThat(sent.path("schema").path("format").asString()).isEqualTo("binary");
		assertThat(file.path("put").path("parameters").toString()).contains("name").doesNotContain("Content-Length");
		assertThat(file.path("put").path("responses").has("201")).isTrue();
		JsonNode given = file.path("get").path("responses").path("200").path("content");
		assertThat(given.path("application/octet-stream").path("schema").path("format").asString()).isEqualTo("binary");
	}

	@Test
	void bearerTokensAreDeclared() {
		assertThat(this.document.path("components").path("securitySchemes").path("bearer").path("scheme").asString())
			.isEqualTo("bearer");
	}

	static java.util.List<Endpoint> endpoints() {
		return Endpoint.all();
	}

}
