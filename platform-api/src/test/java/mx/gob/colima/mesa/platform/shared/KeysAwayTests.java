package mx.gob.colima.mesa.platform.shared;

import mx.gob.colima.mesa.platform.support.OwnApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.TestIssuer;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

class KeysAwayTests {

	private static final String NOWHERE = "http://localhost:1/realms/mesa/protocol/openid-connect/certs";

	@Test
	void whoCannotBeCheckedNowIsToldToComeBack() {
		try (OwnApi api = OwnApi.start("spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + NOWHERE)) {
			WebTestClient.bindToServer()
				.baseUrl("http://localhost:" + api.port())
				.build()
				.get()
				.uri("/api/v1/me")
				.headers((headers) -> headers.setBearerAuth(TestIssuer.token(Sample.REQUESTER)))
				.exchange()
				.expectStatus()
				.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
				.expectHeader()
				.exists(HttpHeaders.RETRY_AFTER)
				.expectBody()
				.jsonPath("$.code")
				.isEqualTo("unavailable");
		}
	}

}
