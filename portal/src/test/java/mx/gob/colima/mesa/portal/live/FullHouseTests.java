package mx.gob.colima.mesa.portal.live;

import java.net.HttpCookie;
import java.time.Duration;
import java.util.Objects;

import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.Disposable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
@TestPropertySource(properties = "mesa.portal.streams=1")
class FullHouseTests extends AbstractPortalTests {

	@Autowired
	private Audience audience;

	@Test
	void browserTooManyIsToldWhenToComeBackAndItsPagesWorkWithoutTheStream() {
		Browser mariana = signedIn("31847");
		Browser emilio = signedIn("20003");
		Disposable first = listen(mariana);
		await(1);
		Page refused = emilio.get("/sefome/en-vivo", "Accept", "text/event-stream");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.header("Retry-After")).isEqualTo("60");
		assertThat(emilio.get("/sefome").status()).isEqualTo(200);
		first.dispose();
		await(0);
		Disposable second = listen(emilio);
		await(1);
		second.dispose();
		await(0);
	}

	private Disposable listen(Browser listener) {
		HttpCookie cookie = Objects.requireNonNull(listener.cookie("MESA_PORTAL"));
		return WebClient.create(base())
			.get()
			.uri("/sefome/en-vivo")
			.cookie("MESA_PORTAL", cookie.getValue())
			.accept(MediaType.TEXT_EVENT_STREAM)
			.exchangeToFlux((answer) -> answer.bodyToFlux(String.class))
			.subscribe();
	}

	private void await(int listening) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> this.audience.size() == listening);
	}

}
