package mx.gob.colima.mesa.admin.look;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;

import mx.gob.colima.mesa.admin.ScreenHarness;
import mx.gob.colima.mesa.admin.SignedInAs;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.stub.Samples;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@SignedInAs("sg.velasco")
class ClockFaceTests extends ScreenHarness {

	private final Phrases phrases = new Phrases(Locale.of("es", "MX"), ZoneId.of("America/Mexico_City"));

	@Test
	void aRunningClockSaysWhatIsLeftAndWhenItIsDue() {
		ClockFace face = face(Samples.row(5, RequestState.ASSIGNED, Samples.now()), Duration.ZERO);
		assertThat(face.time()).isEqualTo("1 h 15 min");
		assertThat(face.verb()).isEqualTo("resolver");
		assertThat(face.due()).isEqualTo("hoy, 11:57");
		assertThat(face.tone()).isEqualTo("ok");
	}

	@Test
	void aClockThatRunsUntilItIsDueGoesOnByItself() {
		RequestSummary row = Samples.row(5, RequestState.ASSIGNED, Samples.now());
		assertThat(face(row, Duration.ofMinutes(30)).time()).isEqualTo("45 min");
		assertThat(face(row, Duration.ofMinutes(80)).tone()).isEqualTo("bad");
		assertThat(face(row, Duration.ofMinutes(80)).verb()).isEqualTo("vencida");
	}

	@Test
	void aPausedClockHasNoDueInstant() {
		ClockFace face = face(Samples.row(6, RequestState.ON_HOLD, Samples.now()), Duration.ofMinutes(30));
		assertThat(face.verb()).isEqualTo("en pausa");
		assertThat(face.due()).startsWith("si vuelve, ");
		assertThat(face.time()).isEqualTo("1 h 38 min");
	}

	private ClockFace face(RequestSummary row, Duration later) {
		return ClockFace.of(row, Samples.now(), Samples.now().plus(later), this.phrases);
	}

}
