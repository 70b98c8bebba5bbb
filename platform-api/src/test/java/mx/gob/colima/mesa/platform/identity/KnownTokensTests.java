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

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

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
			StepVerifier.create(authenticate("forged")).expectError(InvalidBearerTokenException.class).verify();
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
		StepVerifier.create(authenticate(token).map(Authentication::getName)).expectNext(token).verifyComplete();
	}

	private Mono<Authentication> authenticate(String token) {
		return this.tokens.authenticate(new BearerTokenAuthenticationToken(token));
	}

	private Mono<Authentication> check(Authentication given) {
		String token = ((BearerTokenAuthenticationToken) given).getToken();
		this.checked.add(token);
		if (token.equals("forged")) {
			return Mono.error(new InvalidBearerTokenException("forged"));
		}
		Jwt.Builder jwt = Jwt.withTokenValue(token).header("alg", "RS256").subject(token);
		return Mono
			.just(new JwtAuthenticationToken((token.equals("endless") ? jwt : jwt.expiresAt(END)).build(), List.of()));
	}

}
