package mx.gob.colima.mesa.platform.shared;

import java.util.UUID;
import java.util.stream.Stream;

import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
