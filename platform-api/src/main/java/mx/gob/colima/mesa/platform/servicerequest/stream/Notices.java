package mx.gob.colima.mesa.platform.servicerequest.stream;

import mx.gob.colima.mesa.contract.stream.StreamEvent;
import reactor.core.publisher.Flux;

/**
 * What is told of changes, from some moment on and for as long as it can be.
 */
@FunctionalInterface
interface Notices {

	/**
	 * Listens.
	 * @param begun run when nothing that is committed from now on goes unheard
	 * @return events as they are committed; its end, by error or completion, means that
	 * some may go unheard
	 */
	Flux<StreamEvent> events(Runnable begun);

}
