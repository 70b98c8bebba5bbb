package mx.gob.colima.mesa.portal.requests;

import java.util.List;

/**
 * A clock told stretch by stretch.
 *
 * @param used what was used of what was promised
 * @param share consumed of total in percent
 * @param bar the same, at most 100
 * @param breached whether the promise was broken
 * @param bars the ruler: where each stretch lies
 * @param from where the ruler begins
 * @param to where it ends
 * @param stretches the stretches, oldest first
 * @param hours when it counts
 * @param opens when it counts again, if it is closed now; else empty
 */
record ClockStory(String used, int share, int bar, boolean breached, List<Bar> bars, String from, String to,
		List<Stretch> stretches, String hours, String opens) {

	/**
	 * A stretch on the ruler, which is 1,000 wide.
	 *
	 * @param x where it begins
	 * @param width how wide it is
	 * @param running whether the clock counted
	 */
	record Bar(int x, int width, boolean running) {
	}

	/**
	 * A stretch in words.
	 *
	 * @param running whether the clock counted
	 * @param period from and to
	 * @param why why it ran or stood still
	 * @param time working time inside it
	 */
	record Stretch(boolean running, String period, String why, String time) {
	}
}
