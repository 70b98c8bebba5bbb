package mx.gob.colima.mesa.admin.session;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.settings.MachineTime;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps tokens in the session that signed in. Spring's own store is keyed by user name:
 * two browsers of one person would share, and spoil, a refresh token.
 */
@Component
class SessionClients implements OAuth2AuthorizedClientRepository {

	private final TokenEndpoint endpoint;

	private final Clock clock;

	SessionClients(TokenEndpoint endpoint, @MachineTime Clock clock) {
		this.endpoint = endpoint;
		this.clock = clock;
	}

	@Override
	public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String registration,
			Authentication person, HttpServletRequest request) {
		return null;
	}

	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication person, HttpServletRequest request,
			HttpServletResponse response) {
		request.getSession()
			.setAttribute(Caller.TOKENS, new SessionTokens(client.getAccessToken(), client.getRefreshToken(),
					this.clock, this.endpoint::refresh));
	}

	@Override
	public void removeAuthorizedClient(String registration, Authentication person, HttpServletRequest request,
			HttpServletResponse response) {
		if (request.getSession(false) != null) {
			request.getSession(false).removeAttribute(Caller.TOKENS);
		}
	}

}
