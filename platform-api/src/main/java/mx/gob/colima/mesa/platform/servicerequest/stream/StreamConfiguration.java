package mx.gob.colima.mesa.platform.servicerequest.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationPredicate;
import mx.gob.colima.mesa.contract.stream.StreamApi;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;

/**
 * How many may listen, and how far they may fall behind.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamConfiguration.StreamProperties.class)
class StreamConfiguration {

	@Bean
	StreamHub streamHub(EventFeed feed, EventTable table, StreamProperties properties) {
		return new StreamHub(feed, table, properties.limit(), properties.buffer(), Schedulers.parallel());
	}

	@Bean
	MeterBinder openStreams(StreamHub hub) {
		return (registry) -> Gauge.builder("mesa.streams", hub, StreamHub::open)
			.description("live streams that are open at this replica: one for each replica of a face")
			.register(registry);
	}

	// What is open for hours says nothing as a call's time, and its observation would
	// stay
	// in memory as long.
	@Bean
	ObservationPredicate streamsAreNotTimed() {
		return (name, context) -> !(context instanceof ServerRequestObservationContext call && streaming(call));
	}

	private static boolean streaming(ServerRequestObservationContext call) {
		ServerHttpRequest request = call.getCarrier();
		return request != null && request.getPath().value().equals(StreamApi.PATH);
	}

	/**
	 * Bounds of live streams.
	 *
	 * @param limit most streams at once; each costs some 30 KiB of heap
	 * @param buffer events that wait for a slow reader before it is cut off
	 */
	@ConfigurationProperties("mesa.stream")
	record StreamProperties(@DefaultValue("200") int limit, @DefaultValue("256") int buffer) {
	}

}
