package mx.gob.colima.mesa.portal.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import mx.gob.colima.mesa.contract.catalog.TargetView;
import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockSegmentView;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.ClockView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.portal.text.TestWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The story of a clock leaves no time untold, also while the office is closed.
 */
class ClockTextsTests {

	private static final Locale MX = Locale.of("es", "MX");

	private static final Instant NIGHT = Instant.parse("2026-11-24T05:00:00Z");

	private final ClockTexts texts = new ClockTexts(TestWords.at(NIGHT));

	@Test
	void aClosedOfficeIsSaidWithItsNextOpening() {
		ClockStory story = this.texts.story(
				clock(Instant.parse("2026-11-24T14:30:00Z"), List.of(segment(NIGHT.minusSeconds(1200), null))), true,
				MX);
		assertThat(story.opens()).isEqualTo("Ahora es horario cerrado. Vuelve a contar: mar 24 nov, 8:30.");
	}

	@Test
	void whereNoWorkingTimePassedTheRulerIsFullAllTheSame() {
		ClockStory story = this.texts.story(clock(null, List
			.of(segment(NIGHT.minusSeconds(1200), NIGHT.minusSeconds(600)), segment(NIGHT.minusSeconds(600), null))),
				true, MX);
		ClockStory.Bar last = story.bars().getLast();
		assertThat(last.x() + last.width()).isBetween(990, 1000);
		assertThat(story.bars().getFirst().width()).isEqualTo(last.width());
	}

	@Test
	void theTimeBetweenASolutionAndItsReopeningIsTold() {
		ClockStory story = this.texts.story(clock(null, List
			.of(segment(NIGHT.minusSeconds(7200), NIGHT.minusSeconds(3600)), segment(NIGHT.minusSeconds(600), null))),
				true, MX);
		assertThat(story.stretches()).extracting(ClockStory.Stretch::why)
			.containsExactly("Corre en nivel Ordinario.", "Detenido: estaba resuelta. No cuenta.",
					"Corre en nivel Ordinario.");
	}

	private static ClockView clock(@Nullable Instant opens, List<ClockSegmentView> segments) {
		return new ClockView(ClockKind.RESOLUTION, ClockState.RUNNING, new TargetView(null, 3), Duration.ofHours(24),
				Duration.ZERO, 0, segments.getFirst().from(), NIGHT.plusSeconds(90_000), null, null, false,
				"lunes a viernes de 8:30 a 16:30", opens, NIGHT, segments);
	}

	private static ClockSegmentView segment(Instant from, @Nullable Instant to) {
		return new ClockSegmentView(true, EventKind.SUBMITTED, null, from, to, Duration.ZERO, "Ordinario", 1, 1);
	}

}
