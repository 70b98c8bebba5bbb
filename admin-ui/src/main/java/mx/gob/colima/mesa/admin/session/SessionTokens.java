package mx.gob.colima.mesa.admin.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;

import mx.gob.colima.mesa.admin.client.BearerTokens;
import mx.gob.colima.mesa.admin.client.SessionEndedException;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

/**
 * Tokens of one session. Refresh tokens rotate, so two refreshes at once would end the
 * session at the realm: whoever comes second waits and takes what the first one got.
 */
final class SessionTokens implements BearerTokens {

	private static final Duration MARGIN = Duration.ofSeconds(15);

	private final ReentrantLock refreshing = new ReentrantLock();

	private final BiFunction<OAuth2AccessToken, OAuth2RefreshToken, OAuth2AccessTokenResponse> endpoint;

	private final Clock clock;

	private volatile OAuth2AccessToken access;

	private @Nullable OAuth2RefreshToken refresh;

	SessionTokens(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh, Clock clock,
			BiFunction<OAuth2AccessToken, OAuth2RefreshToken, OAuth2AccessTokenResponse> endpoint) {
		this.access = access;
		this.refresh = refresh;
		this.clock = clock;
		this.endpoint = endpoint;
	}

	@Override
	public String current() {
		OAuth2AccessToken token = this.access;
		return isFresh(token) ? token.getTokenValue() : renewed(token.getTokenValue());
	}

	@Override
	public String renewed(String refused) {
		this.refreshing.lock();
		try {
			if (this.access.getTokenValue().equals(refused)) {
				exchange();
			}
			return this.access.getTokenValue();
		}
		finally {
			this.refreshing.unlock();
		}
	}

	private void exchange() {
		if (this.refresh == null) {
			throw new SessionEndedException(null);
		}
		OAuth2AccessTokenResponse answer = this.endpoint.apply(this.access, this.refresh);
		this.refresh = Objects.requireNonNullElse(answer.getRefreshToken(), this.refresh);
		this.access = answer.getAccessToken();
	}

	private boolean isFresh(OAuth2AccessToken token) {
		Instant end = token.getExpiresAt();
		return end == null || this.clock.instant().isBefore(end.minus(MARGIN));
	}

}
