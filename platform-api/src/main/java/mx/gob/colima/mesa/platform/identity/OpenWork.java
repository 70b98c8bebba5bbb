package mx.gob.colima.mesa.platform.identity;

import java.util.Map;
import java.util.UUID;

import reactor.core.publisher.Mono;

/**
 * Port: how much each operator has on hand. Requests know, people do not.
 */
public interface OpenWork {

	/**
	 * Counts open requests by the operator whom they are assigned to.
	 * @return the counts; operators without any are absent
	 */
	Mono<Map<UUID, Integer>> byAssignee();

}
