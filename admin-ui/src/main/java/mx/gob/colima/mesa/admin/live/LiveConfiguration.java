package mx.gob.colima.mesa.admin.live;

import mx.gob.colima.mesa.admin.client.ApiStream;
import mx.gob.colima.mesa.admin.session.MachineTokens;
import mx.gob.colima.mesa.contract.stream.StreamApi;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * In whose name the node listens.
 */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

	@Bean
	ApiStream apiStream(StreamApi api, MachineTokens tokens) {
		return new ApiStream(api, () -> tokens);
	}

}
