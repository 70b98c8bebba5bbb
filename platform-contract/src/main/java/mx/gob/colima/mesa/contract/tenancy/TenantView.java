package mx.gob.colima.mesa.contract.tenancy;

import java.util.UUID;

/**
 * A dependency, as anybody may know it.
 *
 * @param id the dependency
 * @param acronym its acronym, as {@code SEFOME}
 * @param name its official name today
 * @param kind {@code centralizada} or {@code descentralizada}
 * @param color its colour, {@code #rrggbb}
 */
public record TenantView(UUID id, String acronym, String name, String kind, String color) {
}
