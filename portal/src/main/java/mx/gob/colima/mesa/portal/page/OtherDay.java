package mx.gob.colima.mesa.portal.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import mx.gob.colima.mesa.portal.settings.MachineTime;
import mx.gob.colima.mesa.portal.text.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells that the platform lives on another day than the machine, where somebody tries
 * that by hand.
 */
@Component
public class OtherDay {

	private static final Duration SAME = Duration.ofSeconds(5);

	private final Clock clock;

	private final Clock machine;

	private final Words words;

	OtherDay(Clock clock, @MachineTime Clock machine, Words words) {
		this.clock = clock;
		this.machine = machine;
		this.words = words;
	}

	/**
	 * The moment that the platform takes for the present.
	 * @param locale language
	 * @return the words; {@code null} if it is the present
	 */
	public @Nullable String now(Locale locale) {
		Instant now = this.clock.instant();
		boolean same = Duration.between(this.machine.instant(), now).abs().compareTo(SAME) < 0;
		return same ? null : this.words.inFull(now, locale);
	}

}
