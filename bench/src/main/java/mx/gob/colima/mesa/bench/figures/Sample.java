package mx.gob.colima.mesa.bench.figures;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run cost.
 *
 * @param rate answers per second
 * @param p50 median in milliseconds
 * @param p99 99th percentile in milliseconds
 * @param cpu processor time per call of application and database, in microseconds
 */
record Sample(double rate, double p50, double p99, double cpu) {

	/**
	 * The middle of several runs, value by value.
	 * @param samples the runs
	 * @return the middle
	 */
	static Sample median(List<Sample> samples) {
		return new Sample(median(samples, Sample::rate), median(samples, Sample::p50), median(samples, Sample::p99),
				median(samples, Sample::cpu));
	}

	private static double median(List<Sample> samples, ToDoubleFunction<Sample> value) {
		return middle(samples.stream().map(value::applyAsDouble).toList());
	}

	static double middle(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

}
