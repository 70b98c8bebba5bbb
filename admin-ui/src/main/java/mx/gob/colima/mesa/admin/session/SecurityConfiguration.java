package mx.gob.colima.mesa.admin.session;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import mx.gob.colima.mesa.admin.settings.AdminSettings;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Sign-in at the realm; everything else follows from the annotations of the views.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain doors(HttpSecurity http, AdminSettings settings, SessionClients tokens, People people,
			SignInFailure failure) throws Exception {
		http.authorizeHttpRequests((paths) -> paths
			.requestMatchers("/js/**", "/aura/**", "/styles.css", "/icons.svg", "/favicon.svg", "/actuator/health/**")
			.permitAll());
		http.with(VaadinSecurityConfigurer.vaadin(),
				(vaadin) -> vaadin.oauth2LoginPage(Registrations.SIGN_IN, settings.publicUrl().toString())
					// an address that leads nowhere is refused with an empty page
					// otherwise
					.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
		http.oauth2Login((login) -> login.authorizedClientRepository(tokens)
			.failureHandler(failure)
			.userInfoEndpoint((user) -> user.oidcUserService(people)));
		return http.build();
	}

	@Bean
	ServletContextInitializer secureCookie(AdminSettings settings) {
		return (context) -> context.getSessionCookieConfig().setSecure(!settings.isLoopback());
	}

}
