package mx.gob.colima.mesa.admin.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import mx.gob.colima.mesa.admin.client.SessionEndedException;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SessionTokensTests {

	private static final Instant NOW = Instant.parse("2026-11-23T16:42:00Z");

	private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

	private final AtomicInteger refreshes = new AtomicInteger();

	@Test
	void aFreshTokenIsUsedAsItIs() {
		SessionTokens tokens = tokens(Duration.ofSeconds(100));
		assertThat(tokens.current()).isEqualTo("first");
		assertThat(this.refreshes).hasValue(0);
	}

	@Test
	void manyCallsWithAnExpiredTokenRefreshOnce() throws Exception {
		SessionTokens tokens = tokens(Duration.ofSeconds(5));
		CountDownLatch together = new CountDownLatch(1);
		List<Future<String>> answers = new ArrayList<>();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<String> call = () -> {
				together.await();
				return tokens.current();
			};
			for (int caller = 0; caller < 10; caller++) {
				answers.add(threads.submit(call));
			}
			together.countDown();
		}
		for (Future<String> answer : answers) {
			assertThat(answer.get(1, TimeUnit.SECONDS)).isEqualTo("renewed-1");
		}
		assertThat(this.refreshes).hasValue(1);
	}

	@Test
	void aRefusedTokenIsRenewedOnlyIfItIsStillTheCurrentOne() {
		SessionTokens tokens = tokens(Duration.ofSeconds(100));
		assertThat(tokens.renewed("first")).isEqualTo("renewed-1");
		assertThat(tokens.renewed("first")).isEqualTo("renewed-1");
		assertThat(this.refreshes).hasValue(1);
	}

	@Test
	void withoutRefreshTokenTheSessionEnds() {
		SessionTokens tokens = new SessionTokens(access("first", Duration.ofSeconds(1)), null, this.clock,
				(access, refresh) -> answer());
		assertThatExceptionOfType(SessionEndedException.class).isThrownBy(tokens::current);
	}

	private SessionTokens tokens(Duration life) {
		return new SessionTokens(access("first", life), new OAuth2RefreshToken("refresh", NOW), this.clock,
				(access, refresh) -> answer());
	}

	private OAuth2AccessTokenResponse answer() {
		return OAuth2AccessTokenResponse.withToken("renewed-" + this.refreshes.incrementAndGet())
			.tokenType(OAuth2AccessToken.TokenType.BEARER)
			.expiresIn(3600)
			.refreshToken("next")
			.build();
	}

	private static OAuth2AccessToken access(String value, Duration life) {
		return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, NOW.minusSeconds(60), NOW.plus(life));
	}

}
