package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.stream.StreamEvent;
import reactor.core.publisher.Mono;

/**
 * What somebody has missed who was told of an event.
 */
@FunctionalInterface
interface Missed {

	/**
	 * Reads what was committed after an event. Some that were told before it may be among
	 * them. The order is such that whoever is told a part can go on from its last.
	 * @param last id of the event
	 * @return the events; empty, without a list, if the event is not known or more were
	 * missed than are told again
	 */
	Mono<List<StreamEvent>> since(UUID last);

}
