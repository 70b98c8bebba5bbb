package mx.gob.colima.mesa.platform.tenancy;

import java.util.UUID;

/**
 * Id of a dependency. Made here alone: from a validated token, or from the database.
 *
 * @param value the id
 */
public record TenantId(UUID value) {
}
