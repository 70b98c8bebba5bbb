package mx.gob.colima.mesa.past.bulk;

/**
 * How large dependencies are: the first holds 30 %, the second 10 %, the others a long
 * tail.
 */
final class Sizes {

	private static final double TAIL = 0.6;

	private Sizes() {
	}

	static double[] of(int count) {
		double[] weights = new double[count];
		double sum = 0;
		for (int i = 2; i < count; i++) {
			weights[i] = 1 / Math.pow(i + 8.0, 0.85);
			sum += weights[i];
		}
		for (int i = 2; i < count; i++) {
			weights[i] *= TAIL / sum;
		}
		weights[0] = 0.3;
		if (count > 1) {
			weights[1] = 0.1;
		}
		return weights;
	}

}
