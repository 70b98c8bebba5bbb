package mx.gob.colima.mesa.platform.shared;

import reactor.core.publisher.Flux;

/**
 * Work that goes on for as long as the API runs.
 */
public interface BackgroundLoop {

	/**
	 * Name for the log.
	 * @return the name
	 */
	String name();

	/**
	 * The work. Its end, by error or completion, is a fault: it is begun again, later and
	 * later.
	 * @return the work; what it emits shows that it is alive
	 */
	Flux<?> run();

}
