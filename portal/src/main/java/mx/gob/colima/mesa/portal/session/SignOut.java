package mx.gob.colima.mesa.portal.session;

import java.net.URI;

import mx.gob.colima.mesa.portal.address.DoorAddress;
import mx.gob.colima.mesa.portal.settings.MesaSettings;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the session at the issuer too, and comes back: to a farewell, or to this door's
 * sign-in for somebody else.
 */
@Component
class SignOut implements ServerLogoutSuccessHandler {

	private final MesaSettings settings;

	SignOut(MesaSettings settings) {
		this.settings = settings;
	}

	@Override
	public Mono<Void> onLogoutSuccess(WebFilterExchange filterExchange, Authentication authentication) {
		ServerWebExchange exchange = filterExchange.getExchange();
		return exchange.getFormData().flatMap((form) -> {
			ServerHttpResponse response = exchange.getResponse();
			response.setStatusCode(HttpStatus.SEE_OTHER);
			response.getHeaders().set("Clear-Site-Data", "\"cache\"");
			response.getHeaders()
				.setLocation(atIssuer(authentication, back(exchange, form.containsKey("otherAccount"))));
			return response.setComplete();
		});
	}

	private static String back(ServerWebExchange exchange, boolean otherAccount) {
		String base = DoorAddress.base(exchange, DoorAddress.acronym(exchange));
		String home = base.isEmpty() ? "/" : base;
		return DoorAddress.absolute(exchange, otherAccount ? home : base + "/hasta-luego");
	}

	private URI atIssuer(Authentication authentication, String back) {
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(this.settings.endpoint("logout"))
			.queryParam("client_id", this.settings.clientId())
			.queryParam("post_logout_redirect_uri", "{back}");
		if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
			address.queryParam("id_token_hint", user.getIdToken().getTokenValue());
		}
		return address.encode().buildAndExpand(back).toUri();
	}

}
