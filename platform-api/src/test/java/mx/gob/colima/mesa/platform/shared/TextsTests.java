package mx.gob.colima.mesa.platform.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TextsTests {

	@Test
	void textIsComposedAndStripped() {
		assertThat(Texts.clean("text", "  an\u0303o\r\nnuevo\t ")).isEqualTo("año\nnuevo");
		assertThat(Texts.clean("text", "🌵 ñandú")).isEqualTo("🌵 ñandú");
		assertThat(Texts.optional("text", "  ")).isNull();
		assertThat(Texts.optional("text", "\u00a0\u200b")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\ud800b", "\udc00", "a\u0007", "\u00a0\u200b\u2060" })
	void whatCannotBeKeptIsRefused(String typed) {
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> Texts.clean("text", typed));
	}

}
