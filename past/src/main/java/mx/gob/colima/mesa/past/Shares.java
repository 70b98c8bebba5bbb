package mx.gob.colima.mesa.past;

import java.util.Arrays;

/**
 * Divides a number among several by weight, without losing or adding one.
 */
public final class Shares {

	private Shares() {
	}

	/**
	 * Divides.
	 * @param whole what is divided
	 * @param weights weight of each
	 * @return share of each; their sum is the whole
	 */
	public static int[] of(int whole, double[] weights) {
		double all = Arrays.stream(weights).sum();
		int[] shares = new int[weights.length];
		double sum = 0;
		long given = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i];
			long until = Math.round(whole * sum / all);
			shares[i] = (int) (until - given);
			given = until;
		}
		return shares;
	}

}
