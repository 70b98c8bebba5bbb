package mx.gob.colima.mesa.admin.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.settings.MachineTime;

import org.springframework.stereotype.Component;

/**
 * Tells that the platform lives on another day than the machine, where somebody tries
 * that by hand.
 */
@Component
class OtherDay {

	private static final Duration SAME = Duration.ofSeconds(5);

	private final Clock clock;

	private final Clock machine;

	OtherDay(Clock clock, @MachineTime Clock machine) {
		this.clock = clock;
		this.machine = machine;
	}

	Clock clock() {
		return this.clock;
	}

	/**
	 * A mark that says what moment the platform takes for the present.
	 * @param phrases the reader's language
	 * @return the mark; empty if it is the present
	 */
	Optional<Span> mark(Phrases phrases) {
		Instant now = this.clock.instant();
		if (Duration.between(this.machine.instant(), now).abs().compareTo(SAME) < 0) {
			return Optional.empty();
		}
		String said = phrases.say("other-day", phrases.exactly(now));
		Span mark = new Span(Icon.ALERT.draw(), new Span(said));
		mark.addClassName("otro-dia");
		mark.setTitle(said);
		mark.getElement().setAttribute("role", "note");
		return Optional.of(mark);
	}

}
