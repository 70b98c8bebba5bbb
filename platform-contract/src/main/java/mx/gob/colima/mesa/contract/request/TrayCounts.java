package mx.gob.colima.mesa.contract.request;

import java.util.Map;

/**
 * How many requests each view of the tray holds, for the caller; counted up to 999.
 *
 * @param counts count by view
 */
public record TrayCounts(Map<TrayView, Integer> counts) {

	/**
	 * Copies the counts.
	 */
	public TrayCounts {
		counts = Map.copyOf(counts);
	}

}
