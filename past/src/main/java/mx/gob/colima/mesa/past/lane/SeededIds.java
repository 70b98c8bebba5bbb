package mx.gob.colima.mesa.past.lane;

import java.time.Clock;
import java.util.Random;
import java.util.UUID;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import mx.gob.colima.mesa.platform.shared.Ids;

/**
 * Ids of the instant that a clock shows: those of a seed are the same each time.
 */
public final class SeededIds implements Ids {

	private final Clock clock;

	private volatile TimeOrderedEpochFactory factory;

	/**
	 * Creates a source.
	 * @param clock tells the instant
	 */
	public SeededIds(Clock clock) {
		this.clock = clock;
		this.factory = factory(0);
	}

	/**
	 * Begins a new series, which may lie before the one that was.
	 * @param seed chance
	 */
	public void begin(long seed) {
		this.factory = factory(seed);
	}

	@Override
	public UUID next() {
		return this.factory.create();
	}

	private TimeOrderedEpochFactory factory(long seed) {
		return TimeOrderedEpochFactory.builder()
			.withClock(this.clock)
			.withRandom(new Random(seed))
			.withIncrementPlus1()
			.build();
	}

}
