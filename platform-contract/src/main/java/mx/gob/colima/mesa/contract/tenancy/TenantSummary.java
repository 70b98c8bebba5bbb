package mx.gob.colima.mesa.contract.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * A dependency as the platform's operators see it.
 *
 * @param tenant the dependency
 * @param active whether its people may call
 * @param accounts accounts that may call
 * @param employees employees on its roll
 * @param offerings services published to it
 * @param coordinator name of the coordinator in force, if there is one
 */
public record TenantSummary(TenantView tenant, boolean active, int accounts, int employees, int offerings,
		@Nullable String coordinator) {
}
