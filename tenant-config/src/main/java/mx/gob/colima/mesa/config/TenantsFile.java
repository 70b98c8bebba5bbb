package mx.gob.colima.mesa.config;

import java.util.List;

import mx.gob.colima.mesa.config.item.Tenant;

/**
 * What {@code tenants.yaml} holds.
 *
 * @param tenants dependencies
 */
record TenantsFile(List<Tenant> tenants) {
}
