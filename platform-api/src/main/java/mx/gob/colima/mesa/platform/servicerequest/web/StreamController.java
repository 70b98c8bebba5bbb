package mx.gob.colima.mesa.platform.servicerequest.web;

import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.platform.servicerequest.stream.StreamHub;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.RestController;

/**
 * Live notices over HTTP.
 */
@RestController
class StreamController implements StreamApi {

	private final StreamHub hub;

	StreamController(StreamHub hub) {
		this.hub = hub;
	}

	@Override
	public Flux<ServerSentEvent<StreamEvent>> listen(@Nullable String last) {
		return this.hub.listen(last);
	}

}
