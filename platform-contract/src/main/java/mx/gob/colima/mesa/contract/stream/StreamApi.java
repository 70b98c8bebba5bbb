package mx.gob.colima.mesa.contract.stream;

import reactor.core.publisher.Flux;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Live notices, for the machine role {@code stream}.
 */
@HttpExchange("/api/v1/stream")
public interface StreamApi {

	/**
	 * Listens to the events of all dependencies, from now on. A comment comes at once and
	 * every 15 s, so that a dead connection is noticed.
	 * @return events of name {@code request}; their id is the event's
	 */
	@GetExchange(accept = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<StreamEvent>> listen();

}
