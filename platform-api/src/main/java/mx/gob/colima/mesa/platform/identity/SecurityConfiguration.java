package mx.gob.colima.mesa.platform.identity;

import java.time.Clock;

import mx.gob.colima.mesa.platform.shared.MachineTime;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;

/**
 * Every call carries a token of ours, but for what is public. A refusal is an error like
 * any other, so that one place writes them all.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebFluxSecurity
class SecurityConfiguration {

	// The request as a whole is observed. An observation of each filter around it would
	// stay in memory as long as a live stream is open.
	@Bean
	SecurityObservationSettings securityObservationSettings() {
		return SecurityObservationSettings.noObservations();
	}

	// The same rule as Spring's, without a pattern over every token.
	@Bean
	ServerWebExchangeFirewall firewall() {
		StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
		firewall.setAllowedHeaderValues(SecurityConfiguration::readable);
		return firewall;
	}

	@Bean
	SecurityWebFilterChain securityFilterChain(ServerHttpSecurity http, PermissionMatrix matrix,
			ReactiveJwtDecoder decoder, @MachineTime Clock clock) {
		KnownTokens tokens = new KnownTokens(new JwtReactiveAuthenticationManager(decoder), clock);
		return http.authorizeExchange((
				exchanges) -> exchanges.pathMatchers(PermissionMatrix.PUBLIC).permitAll().anyExchange().authenticated())
			.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
			.requestCache((cache) -> cache.requestCache(NoOpServerRequestCache.getInstance()))
			.oauth2ResourceServer((server) -> server.bearerTokenConverter(new BearerTokens(tokens))
				.jwt((jwt) -> jwt.authenticationManager(tokens))
				.authenticationEntryPoint((exchange, refused) -> Mono.error(refused)))
			.exceptionHandling(
					(refusals) -> refusals.authenticationEntryPoint((exchange, refused) -> Mono.error(refused))
						.accessDeniedHandler((exchange, refused) -> Mono.error(refused)))
			.csrf(ServerHttpSecurity.CsrfSpec::disable)
			.formLogin(ServerHttpSecurity.FormLoginSpec::disable)
			.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
			.logout(ServerHttpSecurity.LogoutSpec::disable)
			.addFilterAfter(new CallFilter(matrix), SecurityWebFiltersOrder.AUTHORIZATION)
			.build();
	}

	// An absent header has no value.
	private static boolean readable(@Nullable String value) {
		return value == null || value.codePoints()
			.allMatch((character) -> Character.isDefined(character) && !Character.isISOControl(character));
	}

}
