package mx.gob.colima.mesa.admin.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.language.Phrases;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@SignedInAs("sg.velasco")
class OtherDayTests extends ScreenHarness {

	private static final Clock MACHINE = Clock.fixed(Instant.parse("2026-11-28T18:00:00Z"), ZoneOffset.UTC);

	@Test
	void onAnotherDayThanTheMachineTheFrameSaysSo() {
		OtherDay day = new OtherDay(Clock.offset(MACHINE, Duration.ofDays(29)), MACHINE);
		assertThat(day.mark(phrases())).hasValueSatisfying((mark) -> {
			assertThat(text(mark)).contains("Reloj de prueba: domingo 27 de diciembre de 2026, 12:00");
			assertThat(mark.getElement().getAttribute("role")).isEqualTo("note");
		});
	}

	@Test
	void onTheSameDayNothingIsSaid() {
		assertThat(new OtherDay(Clock.offset(MACHINE, Duration.ofSeconds(1)), MACHINE).mark(phrases())).isEmpty();
	}

	private static Phrases phrases() {
		return Phrases.of(ZoneId.of("America/Mexico_City"));
	}

}
