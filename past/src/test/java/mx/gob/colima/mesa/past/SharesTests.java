package mx.gob.colima.mesa.past;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharesTests {

	@Test
	void nothingIsLostOrAdded() {
		assertThat(Shares.of(10, new double[] { 1, 1, 1 })).containsExactly(3, 4, 3);
		assertThat(Shares.of(1_000_000, new double[] { 0.3, 0.1, 0.6 })).containsExactly(300_000, 100_000, 600_000);
		assertThat(Shares.of(0, new double[] { 2, 5 })).containsExactly(0, 0);
	}

}
