package mx.gob.colima.mesa.platform.operations.openapi;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import mx.gob.colima.mesa.platform.support.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencePageTests extends RunningApi {

	private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

	@Test
	void anybodyReadsItAndAllThatItNeedsComesFromHere() {
		List<String> addresses = ADDRESS.matcher(page("es")).results().map((found) -> found.group(1)).toList();
		assertThat(addresses).hasSizeGreaterThan(4).allSatisfy((address) -> {
			assertThat(address).startsWith("/").doesNotStartWith("//");
			anonymous().get().uri(address).exchange().expectStatus().isOk();
		});
	}

	@Test
	void nothingInlineRunsAndNoOtherPlaceIsAsked() {
		String policy = anonymous().get()
			.uri("/docs")
			.exchange()
			.returnResult(Void.class)
			.getResponseHeaders()
			.getFirst("Content-Security-Policy");
		assertThat(policy).contains("default-src 'none'", "script-src 'self';", "connect-src 'self';")
			.doesNotContain("unsafe");
		assertThat(Pattern.compile("<script(?![^>]*src=)|<style|style=|onclick").matcher(page("es")).results())
			.extracting(MatchResult::group)
			.isEmpty();
	}

	@Test
	void itSpeaksTheReadersLanguage() {
		assertThat(page("es-MX")).contains("lang=\"es\"", "Las llamadas que hagas son reales").doesNotContain("#{");
		assertThat(page("en")).contains("lang=\"en\"", "The calls that you make are real").doesNotContain("#{");
	}

	@Test
	void aSlashBehindItLeadsToIt() {
		anonymous().get()
			.uri("/docs/")
			.exchange()
			.expectStatus()
			.isPermanentRedirect()
			.expectHeader()
			.location("/docs");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/docs", "/v3/api-docs", "/v3/api-docs.yaml" })
	void whoeverAsksWhetherItIsThereIsToldThatItIs(String path) {
		anonymous().head().uri(path).exchange().expectStatus().isOk().expectBody().isEmpty();
	}

	private String page(String language) {
		EntityExchangeResult<String> result = anonymous().get()
			.uri("/docs")
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult();
		return Objects.requireNonNull(result.getResponseBody());
	}

}
