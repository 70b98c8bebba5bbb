package mx.gob.colima.mesa.platform.identity.keycloak;

import java.time.Clock;
import java.time.Duration;

import io.netty.channel.ChannelOption;
import mx.gob.colima.mesa.platform.shared.MachineTime;
import reactor.netty.http.client.HttpClient;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The way to Keycloak's administration.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakProperties.class)
class KeycloakConfiguration {

	/** The realm's client that the API is. */
	static final String CLIENT = "mesa-api";

	private static final Duration CONNECT = Duration.ofSeconds(3);

	private static final Duration RESPONSE = Duration.ofSeconds(5);

	@Bean
	SignIns signIns(KeycloakProperties properties, @MachineTime Clock clock) {
		return signIns(client(properties.base()), properties, clock);
	}

	static SignIns signIns(WebClient client, KeycloakProperties properties, Clock clock) {
		AdminCalls calls = new AdminCalls(client, new AdminTokens(client, properties, clock), properties.realm());
		return new KeycloakSignIns(new Users(calls), new Organizations(calls));
	}

	static WebClient client(String base) {
		HttpClient http = HttpClient.create()
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(CONNECT.toMillis()))
			.responseTimeout(RESPONSE);
		return WebClient.builder().baseUrl(base).clientConnector(new ReactorClientHttpConnector(http)).build();
	}

}
