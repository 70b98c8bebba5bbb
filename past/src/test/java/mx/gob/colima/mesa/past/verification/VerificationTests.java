package mx.gob.colima.mesa.past.verification;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationTests {

	@Test
	void whatIsNotSetIsNamedInOneLine() {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
		int exit = Verification.run(Map.of("MESA_DATABASE_URL", "jdbc:postgresql://localhost/mesa"), System.out, err);
		assertThat(exit).isEqualTo(2);
		assertThat(said.toString(StandardCharsets.UTF_8).lines()).singleElement()
			.asString()
			.contains("MESA_DATABASE_USER", "MESA_DATABASE_PASSWORD")
			.doesNotContain("MESA_DATABASE_URL");
	}

}
