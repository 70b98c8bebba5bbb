package mx.gob.colima.mesa.e2e.support;

import java.util.List;

/**
 * What a bench measured, as figures to write down.
 *
 * @param sorted the samples, from the least to the most
 */
public record Figures(List<Double> sorted) {

	/**
	 * Figures of samples.
	 * @param samples the samples, in any order
	 * @return the figures
	 */
	public static Figures of(List<? extends Number> samples) {
		return new Figures(samples.stream().map(Number::doubleValue).sorted().toList());
	}

	/**
	 * The sample that half of them do not exceed.
	 * @return the median
	 */
	public double median() {
		return percentile(50);
	}

	/**
	 * The sample that so many in a hundred do not exceed.
	 * @param percent how many in a hundred
	 * @return the sample
	 */
	public double percentile(int percent) {
		return this.sorted.get(Math.ceilDiv(this.sorted.size() * percent, 100) - 1);
	}

	@Override
	public String toString() {
		return "%d samples: median %.0f, p95 %.0f, max %.0f".formatted(this.sorted.size(), median(), percentile(95),
				this.sorted.getLast());
	}

}
