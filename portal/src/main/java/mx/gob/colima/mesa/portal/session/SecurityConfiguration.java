package mx.gob.colima.mesa.portal.session;

import mx.gob.colima.mesa.portal.settings.MesaSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;

@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

	private static final String[] PUBLIC = { "/", "/static/**", "/webjars/**", "/favicon.ico", "/actuator/health/**",
			"/{door}/marca.css", "/{door}/hasta-luego", "/{door}/entrega" };

	@Bean
	SecurityWebFilterChain securityFilterChain(ServerHttpSecurity http, MesaSettings settings,
			FormOutOfSession formOutOfSession, SignOut signOut, FailedSignIn failedSignIn) {
		headers(http, settings);
		return http
			.authorizeExchange((exchanges) -> exchanges.pathMatchers(PUBLIC).permitAll().anyExchange().authenticated())
			.oauth2Login((login) -> login.authenticationFailureHandler(failedSignIn))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(new SignInEntryPoint()))
			.csrf((csrf) -> csrf.accessDeniedHandler(formOutOfSession).csrfTokenRequestHandler(tokensOfForms()))
			.logout((logout) -> logout
				.requiresLogout(ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, "/{door}/salir"))
				.logoutHandler(new DelegatingServerLogoutHandler(new SecurityContextServerLogoutHandler(),
						new WebSessionServerLogoutHandler()))
				.logoutSuccessHandler(signOut))
			.build();
	}

	// Forms with a file carry the token as one of their parts.
	private static XorServerCsrfTokenRequestAttributeHandler tokensOfForms() {
		XorServerCsrfTokenRequestAttributeHandler tokens = new XorServerCsrfTokenRequestAttributeHandler();
		tokens.setTokenFromMultipartDataEnabled(true);
		return tokens;
	}

	@Bean
	WebSessionIdResolver sessionCookie(MesaSettings settings) {
		CookieWebSessionIdResolver cookie = new CookieWebSessionIdResolver();
		cookie.setCookieName("MESA_PORTAL");
		cookie.addCookieInitializer(
				(builder) -> builder.httpOnly(true).sameSite("Lax").path("/").secure(!settings.loopback()));
		return cookie;
	}

	private static void headers(ServerHttpSecurity http, MesaSettings settings) {
		String policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
				+ "connect-src 'self'; form-action 'self' " + settings.issuerOrigin()
				+ "; base-uri 'none'; frame-ancestors 'none'";
		http.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(policy))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicy((permissions) -> permissions.policy("camera=(), microphone=(), geolocation=()"))
			.hsts((hsts) -> {
				if (settings.loopback()) {
					hsts.disable();
				}
			}));
	}

}
