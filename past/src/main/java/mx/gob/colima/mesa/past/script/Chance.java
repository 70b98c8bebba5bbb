package mx.gob.colima.mesa.past.script;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/**
 * Chance that repeats itself: the same seed, the same past.
 */
final class Chance {

	private final SplittableRandom random;

	Chance(long... seeds) {
		long mixed = 0;
		for (long seed : seeds) {
			mixed = new SplittableRandom(mixed ^ seed).nextLong();
		}
		this.random = new SplittableRandom(mixed);
	}

	boolean in(double share) {
		return this.random.nextDouble() < share;
	}

	double between(double low, double high) {
		return low + (high - low) * this.random.nextDouble();
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	/**
	 * Working hours between two bounds, more often near the lower one.
	 * @param low lower bound in hours
	 * @param high upper bound in hours
	 * @return the time, in whole seconds
	 */
	Duration hours(double low, double high) {
		double skewed = this.random.nextDouble() * this.random.nextDouble();
		return Duration.ofSeconds((long) (3600 * (low + (high - low) * skewed)));
	}

	<T> T of(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	<T> T of(List<T> choices, ToIntFunction<T> weight) {
		int left = this.random.nextInt(choices.stream().mapToInt(weight).sum());
		for (T choice : choices) {
			left -= weight.applyAsInt(choice);
			if (left < 0) {
				return choice;
			}
		}
		throw new IllegalStateException("weights changed");
	}

}
