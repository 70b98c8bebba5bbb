package mx.gob.colima.mesa.admin.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

import mx.gob.colima.mesa.admin.client.BearerTokens;
import mx.gob.colima.mesa.admin.settings.MachineTime;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.stereotype.Component;

/**
 * Tokens of the application itself, which may only listen.
 */
@Component
public class MachineTokens implements BearerTokens {

	private static final Duration MARGIN = Duration.ofSeconds(15);

	private final ReentrantLock asking = new ReentrantLock();

	private final TokenEndpoint endpoint;

	private final Clock clock;

	private @Nullable OAuth2AccessToken access;

	MachineTokens(TokenEndpoint endpoint, @MachineTime Clock clock) {
		this.endpoint = endpoint;
		this.clock = clock;
	}

	@Override
	public String current() {
		return token(null);
	}

	@Override
	public String renewed(String refused) {
		return token(refused);
	}

	private String token(@Nullable String refused) {
		this.asking.lock();
		try {
			OAuth2AccessToken held = this.access;
			if (held == null || held.getTokenValue().equals(refused) || isOld(held)) {
				held = this.endpoint.machine().getAccessToken();
				this.access = held;
			}
			return held.getTokenValue();
		}
		finally {
			this.asking.unlock();
		}
	}

	private boolean isOld(OAuth2AccessToken token) {
		Instant end = token.getExpiresAt();
		return end != null && this.clock.instant().isAfter(end.minus(MARGIN));
	}

}
