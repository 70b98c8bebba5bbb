package mx.gob.colima.mesa.portal.live;

import io.netty.channel.ChannelOption;
import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.portal.settings.MesaSettings;
import reactor.netty.http.client.HttpClient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

	private static final int CONNECT_MILLIS = 2000;

	@Bean
	StreamApi streamApi(WebClient.Builder builder, MesaSettings settings) {
		HttpClient http = HttpClient.create().option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS);
		WebClient client = builder.clone()
			.baseUrl(settings.apiUrl().toString())
			.clientConnector(new ReactorClientHttpConnector(http))
			.filter(new MachineCall(settings, builder.build()))
			.build();
		return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
			.build()
			.createClient(StreamApi.class);
	}

}
