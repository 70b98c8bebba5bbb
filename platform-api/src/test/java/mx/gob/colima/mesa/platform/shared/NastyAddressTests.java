package mx.gob.colima.mesa.platform.shared;

import java.util.UUID;
import java.util.stream.Stream;

import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * What no page of ours ever links to is a plain refusal, never a fault of ours.
 */
class NastyAddressTests extends RunningApi {

	@ParameterizedTest
	@MethodSource
	void isRefusedAsMalformed(Sample person, String address, Object value) {
		WebTestClient client = person.equals(Sample.MACHINE) ? anonymous() : as(person);
		client.get()
			.uri(address, value)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("malformed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{"offeringId": "no-id"} | offeringId | Revisa el dato «offeringId»: falta o no tiene la forma esperada.
					{"targetsAccepted": true, "zzz": 1} | zzz | Revisa el dato «zzz»: falta o no tiene la forma esperada.
					{"beneficiary": {"name": ["a"]}} | beneficiary.name | Revisa el dato «beneficiary.name»: falta o no tiene la forma esperada.
					{"subject": "a" | - | No se puede leer lo que enviaste: revisa la línea 1, columna 16.
					- | - | Lo que enviaste falta o no tiene la forma esperada.
					""")
	void aBodyThatCannotBeReadIsToldByNameOrPlace(String body, String field, String detail) {
		WebTestClient.BodyContentSpec problem = as(Sample.REQUESTER).post()
			.uri("/api/v1/requests")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(body.equals("-") ? "" : body)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo(detail);
		if (!field.equals("-")) {
			problem.jsonPath("$.errors[0].field").isEqualTo(field);
		}
	}

	@Test
	void anotherMethodIsRefusedWithThoseThatThereAre() {
		as(Sample.REQUESTER).delete()
			.uri("/api/v1/requests")
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.METHOD_NOT_ALLOWED)
			.expectHeader()
			.valueEquals(HttpHeaders.ALLOW, "POST,GET");
		as(Sample.REQUESTER).head().uri("/api/v1/me").exchange().expectStatus().isOk();
	}

	@Test
	void aBlankAmongStatesSaysAsLittleAsNone() {
		as(Sample.MANAGER).get()
			.uri("/api/v1/tray?state={blank}&state=CLOSED", "\u001f")
			.exchange()
			.expectStatus()
			.isOk();
	}

	@Test
	void aSearchForSymbolsAloneFindsNothing() {
		for (String address : new String[] { "/api/v1/employees?q={q}", "/api/v1/offerings?q={q}" }) {
			as(Sample.REQUESTER).get().uri(address, "((( 😀").exchange().expectBody().jsonPath("$.items").isEmpty();
		}
		as(Sample.PLATFORM).get()
			.uri("/api/v1/people?q={q}", "%")
			.exchange()
			.expectBody()
			.jsonPath("$.items")
			.isEmpty();
	}

	static Stream<Arguments> isRefusedAsMalformed() {
		String noId = Cursor.of("a", "no-id").encode();
		String nul = Cursor.of("\u0000").encode();
		String farAway = Cursor.of("+1000000000-01-01T00:00:00Z", UUID.randomUUID()).encode();
		return Stream.of(Arguments.of(Sample.MACHINE, "/api/v1/public/tenants?after={after}", nul),
				Arguments.of(Sample.MACHINE, "/api/v1/public/tenants/{acronym}", "\u0000"),
				Arguments.of(Sample.REQUESTER, "/api/v1/employees?after={after}", noId),
				Arguments.of(Sample.REQUESTER, "/api/v1/drafts?after={after}", farAway),
				Arguments.of(Sample.REQUESTER, "/api/v1/offerings?after={after}",
						Cursor.of(0, "\u0000", UUID.randomUUID()).encode()),
				Arguments.of(Sample.REQUESTER, "/api/v1/requests?after={after}", "%"),
				Arguments.of(Sample.REQUESTER, "/api/v1/requests/{id}", " "),
				Arguments.of(Sample.REQUESTER, "/api/v1/offerings/{id}", "\u001f"),
				Arguments.of(Sample.REQUESTER, "/api/v1/requests?limit={limit}", "0"),
				Arguments.of(Sample.REQUESTER, "/api/v1/requests?limit={limit}", "99999999999"),
				Arguments.of(Sample.MANAGER, "/api/v1/groups?after={after}", noId),
				Arguments.of(Sample.MANAGER, "/api/v1/tray?after={after}", farAway),
				Arguments.of(Sample.MANAGER, "/api/v1/tray?tenant={tenant}", "\u0000"),
				Arguments.of(Sample.MANAGER, "/api/v1/tray?view={view}", "NO_SUCH_VIEW"),
				Arguments.of(Sample.PLATFORM, "/api/v1/people?after={after}", noId),
				Arguments.of(Sample.PLATFORM, "/api/v1/people?tenant={tenant}", "\u0000"),
				Arguments.of(Sample.PLATFORM, "/api/v1/tenants?after={after}", nul),
				Arguments.of(Sample.AUDITOR, "/api/v1/audit?after={after}", noId),
				Arguments.of(Sample.AUDITOR, "/api/v1/audit?q={q}", "\u0000"));
	}

}
