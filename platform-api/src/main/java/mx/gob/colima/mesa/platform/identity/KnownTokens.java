package mx.gob.colima.mesa.platform.identity;

import java.time.Clock;
import java.time.Instant;

import mx.gob.colima.mesa.platform.shared.Recent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/**
 * Tokens that were found valid, until they expire: what was checked of them holds as long
 * as that, and whether the account behind them may still call is read on every call. A
 * token that was not found valid is never known.
 */
class KnownTokens implements ReactiveJwtDecoder {

	private static final int MOST = 2000;

	private final Recent<String, Jwt> known = new Recent<>(MOST);

	private final ReactiveJwtDecoder decoder;

	private final Clock clock;

	KnownTokens(ReactiveJwtDecoder decoder, Clock clock) {
		this.decoder = decoder;
		this.clock = clock;
	}

	@Override
	public Mono<Jwt> decode(String token) {
		return Mono.defer(() -> {
			Jwt found = find(token);
			return (found != null) ? Mono.just(found)
					: this.decoder.decode(token).doOnNext((jwt) -> this.known.keep(token, jwt));
		});
	}

	private @Nullable Jwt find(String token) {
		Jwt found = this.known.find(token);
		Instant end = (found != null) ? found.getExpiresAt() : null;
		return (end != null && this.clock.instant().isBefore(end)) ? found : null;
	}

}
