package mx.gob.colima.mesa.local;

import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mx.gob.colima.mesa.local.clock.ClockOffset;
import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.report.Fault;
import mx.gob.colima.mesa.local.report.Texts;

/**
 * Moves the time of the platform forward, to try other days by hand, and back to the
 * machine's.
 */
final class ClockCommand {

	private static final Pattern STEP = Pattern.compile("\\+(\\d{1,4})([dhm])");

	private static final Duration MOST = Duration.ofDays(3660);

	private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

	private final DataFolder data;

	private final Clock machine;

	ClockCommand(DataFolder data, Clock machine) {
		this.data = data;
		this.machine = machine;
	}

	int run(List<String> words, PrintStream out) {
		this.data.requireOurs();
		if (!Files.exists(this.data.path())) {
			throw new Fault("fault.clock.none", this.data.path());
		}
		ClockOffset offset = this.data.clock();
		if (!words.isEmpty()) {
			Duration before = offset.read();
			offset.write(moved(before, words));
			if (offset.read().compareTo(before) < 0) {
				out.println(Texts.get("clock.back"));
			}
		}
		out.println(said().orElseGet(() -> Texts.get("clock.machine", when(this.machine.instant()))));
		return 0;
	}

	/**
	 * Says how far the platform is ahead.
	 * @return the words; empty if it has the time of the machine
	 */
	Optional<String> said() {
		Duration ahead = this.data.clock().read();
		return ahead.isZero() ? Optional.empty() : Optional.of(Texts.get("clock.moved", ahead.toDays(),
				ahead.toHoursPart(), ahead.toMinutesPart(), when(this.machine.instant().plus(ahead))));
	}

	private static Duration moved(Duration before, List<String> words) {
		if (words.equals(List.of("reset"))) {
			return Duration.ZERO;
		}
		Matcher step = STEP.matcher(words.getFirst());
		if (words.size() != 1 || !step.matches()) {
			throw new Fault("fault.clock.usage");
		}
		long count = Long.parseLong(step.group(1));
		Duration after = before.plus(switch (step.group(2)) {
			case "d" -> Duration.ofDays(count);
			case "h" -> Duration.ofHours(count);
			default -> Duration.ofMinutes(count);
		});
		if (after.compareTo(MOST) > 0) {
			throw new Fault("fault.clock.far");
		}
		return after;
	}

	private static String when(Instant moment) {
		ZonedDateTime there = moment.atZone(MEXICO);
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Texts.locale()).format(there) + ", "
				+ DateTimeFormatter.ofPattern("H:mm").format(there);
	}

}
