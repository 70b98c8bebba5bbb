package mx.gob.colima.mesa.admin.shell;

import java.util.Map;

import mx.gob.colima.mesa.contract.request.TrayView;

/**
 * A screen that shows how many requests each view of the tray holds.
 */
public interface Counted {

	/**
	 * Shows the counts.
	 * @param counts count by view
	 */
	void counts(Map<TrayView, Integer> counts);

}
