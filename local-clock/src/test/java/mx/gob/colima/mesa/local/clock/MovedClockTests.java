package mx.gob.colima.mesa.local.clock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MovedClockTests {

	private static final Clock MACHINE = Clock.fixed(Instant.parse("2026-11-28T18:00:00Z"), ZoneOffset.UTC);

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void withoutAFileItIsTheTimeOfTheMachine() {
		assertThat(new MovedClock(MACHINE, offset()).instant()).isEqualTo("2026-11-28T18:00:00Z");
	}

	@Test
	void itIsAheadByWhatTheFileSays() {
		offset().write(Duration.ofDays(29));
		assertThat(new MovedClock(MACHINE, offset()).instant()).isEqualTo("2026-12-27T18:00:00Z");
	}

	@Test
	void backOnTimeNothingIsLeft() throws Exception {
		offset().write(Duration.ofDays(29));
		offset().write(Duration.ZERO);
		assertThat(offset().read()).isZero();
		assertThat(this.folder).isEmptyDirectory();
		Files.writeString(this.folder.resolve("clock"), "tomorrow");
		assertThat(offset().read()).isZero();
	}

	private ClockOffset offset() {
		return new ClockOffset(this.folder.resolve("clock"));
	}

}
