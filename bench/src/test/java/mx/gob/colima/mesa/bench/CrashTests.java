package mx.gob.colima.mesa.bench;

import java.nio.file.Path;

import mx.gob.colima.mesa.bench.crash.Crashes;
import mx.gob.colima.mesa.bench.crash.Outcome;
import mx.gob.colima.mesa.local.LocalPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CrashTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void nothingThatWasAcknowledgedIsLostOrDoneTwiceWhateverIsKilled() throws Exception {
		LocalPlatform platform = Durable.platform();
		Crashes crashes = new Crashes(platform, this.folder.resolve("journal"), System.nanoTime(), System.out::println);
		Outcome outcome = crashes.run(5);
		System.out.println(outcome);
		assertThat(outcome.found()).isEmpty();
		assertThat(outcome.filed()).isPositive();
		assertThat(outcome.changed()).isPositive();
		assertThat(outcome.lost()).as("kills that somebody noticed").isPositive();
	}

}
