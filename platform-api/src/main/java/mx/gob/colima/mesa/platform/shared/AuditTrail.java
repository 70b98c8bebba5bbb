package mx.gob.colima.mesa.platform.shared;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Where changes by operators are recorded, in the transaction that makes them.
 */
public interface AuditTrail {

	/**
	 * Records a change by the caller; people of a dependency leave their trace in the
	 * request's history instead, so for them nothing is written.
	 * @param action name of the change
	 * @param target what was changed
	 * @param tenantId the dependency that it belongs to, if any
	 * @param status the HTTP status that will be answered
	 * @return completes when written
	 */
	Mono<Void> changed(String action, String target, @Nullable UUID tenantId, int status);

}
