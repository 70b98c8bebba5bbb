package mx.gob.colima.mesa.platform.tenancy;

import mx.gob.colima.mesa.contract.tenancy.TenantView;

/**
 * A dependency with the name of today.
 *
 * @param id the dependency
 * @param acronym its acronym
 * @param name its official name today
 * @param kind {@code centralizada} or {@code descentralizada}
 * @param color its colour, {@code #rrggbb}
 */
public record Tenant(TenantId id, String acronym, String name, String kind, String color) {

	/**
	 * The dependency as anybody may know it.
	 * @return the view
	 */
	public TenantView toView() {
		return new TenantView(this.id.value(), this.acronym, this.name, this.kind, this.color);
	}

}
