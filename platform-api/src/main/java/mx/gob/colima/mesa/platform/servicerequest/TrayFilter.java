package mx.gob.colima.mesa.platform.servicerequest;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.TraySort;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a tray holds; what is absent or empty does not matter.
 *
 * @param view saved view
 * @param q words
 * @param tenants acronyms
 * @param levels names of levels
 * @param states states
 * @param group group that has it
 * @param sort order
 */
public record TrayFilter(@Nullable TrayView view, @Nullable String q, List<String> tenants, List<String> levels,
		List<RequestState> states, @Nullable UUID group, TraySort sort) {

	/**
	 * Copies the lists.
	 */
	public TrayFilter {
		tenants = List.copyOf(tenants);
		levels = List.copyOf(levels);
		states = List.copyOf(states);
	}

}
