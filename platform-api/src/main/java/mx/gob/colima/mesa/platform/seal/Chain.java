package mx.gob.colima.mesa.platform.seal;

import java.util.List;
import java.util.OptionalInt;

/**
 * Checks a chain against what is known of its end.
 */
public final class Chain {

	private Chain() {
	}

	/**
	 * Finds the first entry that was changed, removed, added or moved.
	 * @param links the entries, in their order
	 * @param count how many there must be
	 * @param head hash of the last one
	 * @return number of the first place that is wrong; empty if all is as it was written
	 */
	public static OptionalInt brokenAt(List<Link> links, int count, Hash head) {
		Hash last = Hash.NONE;
		for (int i = 0; i < links.size(); i++) {
			if (i == count || !links.get(i).follows(i, last)) {
				return OptionalInt.of(i + 1);
			}
			last = links.get(i).hash();
		}
		if (links.size() < count) {
			return OptionalInt.of(links.size() + 1);
		}
		return last.equals(head) ? OptionalInt.empty() : OptionalInt.of(Math.max(count, 1));
	}

}
