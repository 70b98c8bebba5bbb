package mx.gob.colima.mesa.platform.outbox;

import java.time.Duration;

/**
 * How long to wait before trying again.
 */
final class Patience {

	private static final Duration FIRST = Duration.ofSeconds(5);

	private static final Duration LONGEST = Duration.ofHours(2);

	private static final int DOUBLINGS = 16;

	private Patience() {
	}

	/**
	 * The pause after a failure: 5 s, doubled with each, two hours at most. Twelve
	 * attempts take some seven hours, so whoever comes in the morning finds what broke at
	 * night still alive or just given up.
	 * @param attempts how often it was tried
	 * @return the pause
	 */
	static Duration after(int attempts) {
		Duration pause = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, DOUBLINGS));
		return (pause.compareTo(LONGEST) < 0) ? pause : LONGEST;
	}

}
