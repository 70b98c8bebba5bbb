package mx.gob.colima.mesa.admin.session;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.client.BearerTokens;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.admin.client.SessionEndedException;
import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.people.PeopleApi;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Asks the API who has signed in: the account row decides, not the token.
 */
@Component
class People implements OAuth2UserService<OidcUserRequest, OidcUser> {

	static final String UNAVAILABLE = "api_unavailable";

	private final ApiCaller caller;

	private final PeopleApi api;

	People(ApiCaller caller, PeopleApi api) {
		this.caller = caller;
		this.api = api;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		return new SignedInPerson(request.getIdToken(), account(request.getAccessToken().getTokenValue()));
	}

	private @Nullable Me account(String token) {
		try {
			Caller person = new Caller(BearerTokens.of(token), LocaleContextHolder.getLocale());
			return this.caller.callAs(person, this.api.me());
		}
		catch (SessionEndedException ex) {
			return null;
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			throw new OAuth2AuthenticationException(new OAuth2Error(UNAVAILABLE), ex);
		}
	}

}
