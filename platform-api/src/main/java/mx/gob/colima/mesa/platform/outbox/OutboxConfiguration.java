package mx.gob.colima.mesa.platform.outbox;

import mx.gob.colima.mesa.contract.outbox.EffectState;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How effects begin: to be done. Whoever makes a past says otherwise in this place.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxConfiguration {

	@Bean
	EffectState beginning() {
		return EffectState.PENDING;
	}

}
