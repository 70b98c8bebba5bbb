package mx.gob.colima.mesa.local.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordsTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T16:00:00Z");

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void onlyTheOwnerReadsTheFile() throws IOException {
		at(Duration.ZERO).keep("100141", "secret");
		assertThat(
				PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve("people.properties"))))
			.isEqualTo("rw-------");
	}

	@Test
	void aPasswordIsKeptForTwentyDaysAndThenRenewed() {
		at(Duration.ZERO).keep("100141", "secret");
		assertThat(at(Duration.ofDays(20)).fresh("100141")).contains("secret");
		assertThat(at(Duration.ofDays(20).plusSeconds(1)).fresh("100141")).isEmpty();
		assertThat(at(Duration.ofDays(21)).known("100141")).isEqualTo("secret");
	}

	@Test
	void aPasswordFromTheFutureIsNotTrusted() {
		at(Duration.ofDays(3)).keep("100141", "secret");
		assertThat(at(Duration.ZERO).fresh("100141")).isEmpty();
	}

	@Test
	void nobodyHasAPasswordBeforeOneIsSet() {
		assertThat(at(Duration.ZERO).fresh("100141")).isEmpty();
	}

	@Test
	void passwordsThatCannotBeReadAreRenewed() throws IOException {
		Path file = this.folder.resolve("people.properties");
		Files.write(file, new byte[] { (byte) 0xc3, 0x28 });
		assertThat(at(Duration.ZERO).isDamaged()).isTrue();
		assertThat(at(Duration.ZERO).fresh("100141")).isEmpty();
		at(Duration.ZERO).keep("100141", "secret");
		assertThat(at(Duration.ZERO).isDamaged()).isFalse();
		assertThat(at(Duration.ZERO).fresh("100141")).contains("secret");
	}

	@Test
	void aPasswordOfNoDayIsRenewed() throws IOException {
		Files.writeString(this.folder.resolve("people.properties"), "100141=secret\n100141.set=ayer\n");
		assertThat(at(Duration.ZERO).fresh("100141")).isEmpty();
	}

	@RepeatedTest(20)
	void aNewPasswordSatisfiesThePolicy() {
		assertThat(Passwords.random()).hasSizeBetween(12, 64)
			.matches(".*[a-z].*")
			.matches(".*[A-Z].*")
			.matches(".*[0-9].*");
	}

	private Passwords at(Duration later) {
		return new Passwords(this.folder, Clock.fixed(MONDAY.plus(later), ZoneOffset.UTC));
	}

}
