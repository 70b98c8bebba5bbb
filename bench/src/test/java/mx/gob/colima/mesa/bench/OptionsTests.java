package mx.gob.colima.mesa.bench;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OptionsTests {

	@Test
	void whatWasNotTypedIsAsUsual() {
		Options options = Options.of(List.of("crash", "--kills", "7", "--seed", "0"));
		assertThat(options.part()).isEqualTo("crash");
		assertThat(options.number("--kills", 100)).isEqualTo(7);
		assertThat(options.number("--calls", 3000)).isEqualTo(3000);
		assertThat(options.seed()).isZero();
	}

	// Nothing killed would prove that nothing is lost.
	@ParameterizedTest
	@ValueSource(strings = { "0", "99999999999", "many", "-1" })
	void whatProvesNothingOrIsTooMuchIsRefusedWithTheBounds(String value) {
		Options options = Options.of(List.of("crash", "--kills", value));
		assertThatIllegalArgumentException().isThrownBy(() -> options.number("--kills", 100))
			.withMessageContaining("--kills")
			.withMessageContaining(value);
	}

}
