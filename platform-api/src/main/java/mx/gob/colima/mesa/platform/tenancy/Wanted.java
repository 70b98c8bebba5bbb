package mx.gob.colima.mesa.platform.tenancy;

import java.util.Map;

/**
 * What to read.
 *
 * @param sql a query with named parameters; its text is ours alone
 * @param bound their values
 */
public record Wanted(String sql, Map<String, Object> bound) {

	/**
	 * Copies the values.
	 */
	public Wanted {
		bound = Map.copyOf(bound);
	}

}
