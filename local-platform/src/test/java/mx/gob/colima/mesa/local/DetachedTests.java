package mx.gob.colima.mesa.local;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import mx.gob.colima.mesa.local.report.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DetachedTests {

	private final PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

	@Test
	void aSecondStartIsRefusedAndSparesTheFirst() throws Exception {
		PlatformOptions options = PlatformOptions.forTests();
		try (LocalPlatform running = LocalPlatform.claim(options)) {
			assertThat(running.addresses()).isNotNull();
			Path remembered = options.data().path().resolve("running.json");
			Files.writeString(remembered, "{}");
			Files.writeString(options.data().log("up"), "arrancando");
			assertThatExceptionOfType(Fault.class).isThrownBy(() -> new Detached(options, this.out).start())
				.withMessageContaining("ya está en marcha");
			assertThat(remembered).exists();
			assertThat(options.data().log("up")).hasContent("arrancando");
		}
	}

	@Test
	void whatAKilledPredecessorLeftIsForgotten() throws Exception {
		PlatformOptions options = PlatformOptions.forTests();
		Path remembered = options.data().path().resolve("running.json");
		options.data().claim().close();
		Files.writeString(remembered, "{}");
		try (LocalPlatform next = LocalPlatform.claim(options)) {
			assertThat(next.addresses()).isNotNull();
			assertThat(remembered).doesNotExist();
		}
	}

}
