package mx.gob.colima.mesa.contract.stream;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Live notices, for the machine role {@code stream}.
 */
@HttpExchange(StreamApi.PATH)
public interface StreamApi {

	/** Where it is listened to. */
	String PATH = "/api/v1/stream";

	/** Name of the event that says that what happened meanwhile is not told. */
	String RESET = "reset";

	/**
	 * Listens to the events of all dependencies, from now on. A comment comes at once and
	 * every 15 s, so that a dead connection is noticed. Beyond the limit of streams the
	 * answer is {@code too_many}. Whoever comes again with the id that it saw last is
	 * told first what was committed since, 1,000 events at most. None is left out; some
	 * may be told twice, which their ids show. If the id is not known, or more was
	 * missed, one event of name {@code reset}, without id and data, comes instead: read
	 * afresh what you show.
	 * @param last id of the last event seen; none to be told of what comes
	 * @return events of name {@code request}; their id is the event's
	 */
	@GetExchange(accept = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<StreamEvent>> listen(
			@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last);

}
