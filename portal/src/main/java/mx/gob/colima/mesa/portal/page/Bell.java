package mx.gob.colima.mesa.portal.page;

import reactor.core.publisher.Mono;

/**
 * Tells how many notices the person of a page has not read.
 */
@FunctionalInterface
public interface Bell {

	/**
	 * Counts them, quickly or not at all: no page waits for it.
	 * @return the count; 0 if it cannot be told now
	 */
	Mono<Integer> unread();

}
