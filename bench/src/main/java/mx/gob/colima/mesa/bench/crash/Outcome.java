package mx.gob.colima.mesa.bench.crash;

import java.util.List;
import java.util.Map;

/**
 * What crashes left.
 *
 * @param killed kills by part
 * @param filed requests that were acknowledged
 * @param portal those of them that were filed at the portal
 * @param changed changes that were acknowledged
 * @param files files that were acknowledged
 * @param lost answers that were lost, or refused for a while, and asked for again
 * @param repeated deeds whose first answer was lost, sent once more in the end
 * @param chains histories that were checked
 * @param found what is wrong; nothing, if all is well
 */
public record Outcome(Map<Part, Integer> killed, int filed, int portal, int changed, int files, int lost, int repeated,
		int chains, List<String> found) {

	/**
	 * Copies what was found.
	 */
	public Outcome {
		killed = Map.copyOf(killed);
		found = List.copyOf(found);
	}

}
