package mx.gob.colima.mesa.platform.identity;

import java.time.Clock;
import java.time.Instant;

import mx.gob.colima.mesa.platform.shared.Recent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Tokens that were found valid, until they expire: what was checked of them holds as long
 * as that, and whether the account behind them may still call is read on every call. A
 * token that was not found valid is never known.
 */
class KnownTokens implements ReactiveAuthenticationManager {

	private static final int MOST = 2000;

	private final Recent<String, JwtAuthenticationToken> known = new Recent<>(MOST);

	private final ReactiveAuthenticationManager checking;

	private final Clock clock;

	KnownTokens(ReactiveAuthenticationManager checking, Clock clock) {
		this.checking = checking;
		this.clock = clock;
	}

	@Override
	public Mono<Authentication> authenticate(Authentication given) {
		if (!(given instanceof BearerTokenAuthenticationToken bearer)) {
			return Mono.empty();
		}
		String token = bearer.getToken();
		return Mono.defer(() -> {
			JwtAuthenticationToken found = find(token);
			// What is told to somebody for hours keeps the caller, not the check.
			return (found != null) ? Mono.just(found)
					: this.checking.authenticate(given).doOnNext((checked) -> keep(token, checked)).onTerminateDetach();
		});
	}

	/**
	 * The same token, as it is kept if it is known: what is told to somebody for hours
	 * need not keep another.
	 * @param token a token
	 * @return an equal one
	 */
	String same(String token) {
		JwtAuthenticationToken found = this.known.find(token);
		return (found != null) ? found.getToken().getTokenValue() : token;
	}

	private void keep(String token, Authentication checked) {
		if (checked instanceof JwtAuthenticationToken jwt) {
			this.known.keep(token, jwt);
		}
	}

	private @Nullable JwtAuthenticationToken find(String token) {
		JwtAuthenticationToken found = this.known.find(token);
		Instant end = (found != null) ? found.getToken().getExpiresAt() : null;
		return (end != null && this.clock.instant().isBefore(end)) ? found : null;
	}

}
