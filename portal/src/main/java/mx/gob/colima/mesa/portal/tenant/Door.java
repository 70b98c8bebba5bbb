package mx.gob.colima.mesa.portal.tenant;

import java.util.Locale;

import mx.gob.colima.mesa.contract.tenancy.TenantView;

/**
 * The door of a dependency: its name, its colour and where its pages live.
 *
 * @param tenant the dependency
 * @param base what stands before the paths of its pages; empty on a host of its own
 */
public record Door(TenantView tenant, String base) {

	/**
	 * Gives the address of the first page.
	 * @return the path
	 */
	public String home() {
		return this.base.isEmpty() ? "/" : this.base;
	}

	/**
	 * Gives the address of a page.
	 * @param path path under the door, with its slash
	 * @return the path
	 */
	public String path(String path) {
		return this.base + path;
	}

	/**
	 * Gives the address of the style sheet with the dependency's colour; it changes with
	 * the colour.
	 * @return the path
	 */
	public String brand() {
		return "/" + this.tenant.acronym().toLowerCase(Locale.ROOT) + "/marca.css?v="
				+ this.tenant.color().replace("#", "");
	}

}
