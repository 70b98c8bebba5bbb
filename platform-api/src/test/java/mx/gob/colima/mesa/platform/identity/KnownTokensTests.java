package mx.gob.colima.mesa.platform.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;

class KnownTokensTests {

	private static final Instant END = Instant.parse("2026-11-24T12:02:00Z");

	private final List<String> checked = new ArrayList<>();

	private Instant now = END.minus(Duration.ofMinutes(2));

	private final KnownTokens tokens = new KnownTokens(this::check,
			((InstantSource) () -> this.now).withZone(ZoneOffset.UTC));

	@Test
	void aValidTokenIsCheckedOnceUntilItExpires() {
		valid("one");
		this.now = END.minusMillis(1);
		valid("one");
		assertThat(this.checked).containsExactly("one");
	}

	@Test
	void aTokenThatHasExpiredIsCheckedAgain() {
		valid("one");
		this.now = END;
		valid("one");
		assertThat(this.checked).containsExactly("one", "one");
	}

	@Test
	void eachTokenIsCheckedForItself() {
		valid("one");
		valid("two");
		assertThat(this.checked).containsExactly("one", "two");
	}

	@Test
	void whatIsNotValidIsRefusedEachTime() {
		for (int i = 0; i < 2; i++) {
			StepVerifier.create(this.tokens.decode("forged")).expectError(BadJwtException.class).verify();
		}
		assertThat(this.checked).containsExactly("forged", "forged");
	}

	@Test
	void aTokenWithoutAnEndIsCheckedEachTime() {
		valid("endless");
		valid("endless");
		assertThat(this.checked).containsExactly("endless", "endless");
	}

	private void valid(String token) {
		StepVerifier.create(this.tokens.decode(token).map(Jwt::getTokenValue)).expectNext(token).verifyComplete();
	}

	private Mono<Jwt> check(String token) {
		this.checked.add(token);
		if (token.equals("forged")) {
			return Mono.error(new BadJwtException("forged"));
		}
		Jwt.Builder jwt = Jwt.withTokenValue(token).header("alg", "RS256").subject("somebody");
		return Mono.just((token.equals("endless") ? jwt : jwt.expiresAt(END)).build());
	}

}
