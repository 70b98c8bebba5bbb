package mx.gob.colima.mesa.portal.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.mock.web.server.MockWebSession;
import org.springframework.web.server.WebSession;

import static org.assertj.core.api.Assertions.assertThat;

class KeptFormTests {

	private static final Instant NOW = Instant.parse("2026-11-23T16:42:00Z");

	private static final String LONG = "x".repeat(30_000);

	private final WebSession session = new MockWebSession();

	private Instant now = NOW;

	private final KeptForm kept = new KeptForm(UUID::randomUUID, new Ticking());

	@Test
	void eachPageHasItsOwnFormAndAnotherIsNotLostToIt() {
		keep(this.session, "/sefome/solicitar/1", "uno");
		keep(this.session, "/sefome/solicitar/2", "dos");
		assertThat(show(this.session, "/sefome/solicitar/1")).isEqualTo("uno");
		assertThat(show(this.session, "/sefome/solicitar/2")).isEqualTo("dos");
		assertThat(show(this.session, "/sefome/solicitar/2")).isNull();
	}

	@Test
	void theFifthPageOfOneSessionTakesThePlaceOfTheFirst() {
		for (int page = 1; page <= 5; page++) {
			keep(this.session, "/sefome/solicitar/" + page, "texto " + page);
		}
		assertThat(show(this.session, "/sefome/solicitar/1")).isNull();
		assertThat(show(this.session, "/sefome/solicitar/2")).isEqualTo("texto 2");
		assertThat(show(this.session, "/sefome/solicitar/5")).isEqualTo("texto 5");
	}

	@Test
	void whatAScriptSendsIsStillOnItsPageAndIsNotKept() {
		keep(this.session, "/sefome/solicitar/1", "uno");
		MockServerWebExchange call = post(this.session, "/sefome/solicitar/1", "otro", "HX-Request");
		assertThat(this.kept.keep(call).block()).isFalse();
		assertThat(show(this.session, "/sefome/solicitar/1")).isEqualTo("uno");
	}

	@Test
	void strangersFillTheirOwnRoomAloneAndNoMoreThanThat() {
		keep(this.session, "/sefome", LONG);
		WebSession first = new MockWebSession();
		WebSession last = first;
		for (int stranger = 0; stranger < 300; stranger++) {
			last = (stranger == 0) ? first : new MockWebSession();
			this.kept.keepOfStranger(post(last, "/sefome", LONG, "X-Any")).block();
		}
		assertThat(show(first, "/sefome")).isNull();
		assertThat(show(last, "/sefome")).isEqualTo(LONG);
		assertThat(show(this.session, "/sefome")).isEqualTo(LONG);
	}

	@Test
	void manyEmptyFieldsAreTooMuchToo() {
		StringBuilder body = new StringBuilder("text=a");
		for (int field = 0; field < 9_000; field++) {
			body.append("&f").append(field).append('=');
		}
		MockServerWebExchange call = exchange(this.session, "/sefome", body.toString(), "X-Any");
		assertThat(this.kept.keep(call).block()).isFalse();
	}

	@Test
	void halfAnHourLaterItIsForgotten() {
		keep(this.session, "/sefome", "uno");
		this.now = NOW.plus(Duration.ofMinutes(30));
		assertThat(show(this.session, "/sefome")).isNull();
	}

	@Test
	void formWhosePageFailsAgainIsStillKept() {
		keep(this.session, "/sefome", "uno");
		MockServerWebExchange page = MockServerWebExchange.builder(MockServerHttpRequest.get("/sefome"))
			.session(this.session)
			.build();
		Mono<String> shown = this.kept.show(page, (form) -> Mono.error(new IllegalStateException("away")));
		assertThat(shown.onErrorReturn("failed").block()).isEqualTo("failed");
		assertThat(show(this.session, "/sefome")).isEqualTo("uno");
	}

	private void keep(WebSession session, String page, String text) {
		assertThat(this.kept.keep(post(session, page, text, "X-Any")).block()).isTrue();
	}

	private @Nullable String show(WebSession session, String page) {
		MockServerWebExchange exchange = MockServerWebExchange.builder(MockServerHttpRequest.get(page))
			.session(session)
			.build();
		return this.kept.show(exchange, (form) -> Mono.justOrEmpty(form.getFirst("text"))).block();
	}

	private static MockServerWebExchange post(WebSession session, String page, String text, String header) {
		return exchange(session, page, "text=" + text, header);
	}

	private static MockServerWebExchange exchange(WebSession session, String page, String body, String header) {
		return MockServerWebExchange
			.builder(MockServerHttpRequest.post(page)
				.header(header, "true")
				.contentType(MediaType.APPLICATION_FORM_URLENCODED)
				.body(body))
			.session(session)
			.build();
	}

	private final class Ticking extends Clock {

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(java.time.ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return KeptFormTests.this.now;
		}

	}

}
