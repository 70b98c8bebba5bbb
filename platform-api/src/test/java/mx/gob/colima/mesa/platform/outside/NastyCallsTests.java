package mx.gob.colima.mesa.platform.outside;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NastyCallsTests {

	private static final int CALLS = Integer.getInteger("mesa.nasty.calls", 1_500);

	@Test
	void nothingThatAStrangerSendsBreaksAnythingOrLearnsAnything() throws IOException {
		long seed = Long.getLong("mesa.nasty.seed", 20_261_124);
		NastyCalls.Outcome outcome = NastyCalls.run(seed, CALLS);
		System.out.println(CALLS + " calls from seed " + seed + ", answers by status: " + outcome.statuses());
		assertThat(outcome.faults()).as(outcome.faults().size() + " answers").isEmpty();
	}

}
