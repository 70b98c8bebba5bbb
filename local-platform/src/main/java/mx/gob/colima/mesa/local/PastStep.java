package mx.gob.colima.mesa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mx.gob.colima.mesa.local.application.Application;
import mx.gob.colima.mesa.local.application.Applications;
import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.local.process.Child;
import mx.gob.colima.mesa.local.report.Progress;
import mx.gob.colima.mesa.local.report.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Gives a data folder its past, once. What was left half-made is begun anew: nobody has
 * worked with it yet, for the API starts after it.
 */
final class PastStep {

	private static final String BEGUN = "past.begun";

	private static final String MADE = "past";

	private static final String NONE = "none";

	/** What the past's process ends with when there are requests already. */
	private static final int OCCUPIED = 3;

	private static final Duration FRESH = Duration.ofDays(7);

	private static final Duration GLANCE = Duration.ofMillis(500);

	private static final int BETWEEN_LINES = 6;

	private static final Pattern LINE = Pattern.compile("MADE ([0-9]+) OF ([0-9]+)|PHASE indexes");

	private final PlatformOptions options;

	private final Progress progress;

	private final DataFolder data;

	PastStep(PlatformOptions options, Progress progress) {
		this.options = options;
		this.progress = progress;
		this.data = options.data();
	}

	/**
	 * Makes the past unless there is one, or none is wanted.
	 * @param database where it is made
	 * @param application what makes it
	 * @param guest user name of the requester who is printed
	 */
	void run(PostgresServer database, Application application, String guest) {
		String made = this.data.lastDone(MADE);
		if (made != null) {
			tellAge(made);
			tellKept(made);
			return;
		}
		boolean half = !Objects.requireNonNullElse(this.data.lastDone(BEGUN), "").isEmpty();
		int requests = this.options.past().requests();
		if (requests > 0 || half) {
			Instant now = this.options.clock().instant();
			this.data.done(BEGUN, now.toString());
			this.progress.step(half ? "step.past.again" : "step.past", requests);
			boolean free = make(database, application, guest, half);
			this.data.done(BEGUN, "");
			if (requests > 0) {
				this.data.done(MADE, free ? now + " " + requests : NONE);
			}
			this.progress.step(free ? "step.past.ready" : "step.past.occupied", requests);
		}
	}

	// What is made anew when it is left half-made need not wait for the disk each time,
	// only once, in the end.
	private boolean make(PostgresServer database, Application application, String guest, boolean again) {
		database.runScript(Applications.DATABASE, "ALTER DATABASE mesa SET synchronous_commit = off");
		try {
			return make(application, guest, again);
		}
		finally {
			database.runScript(Applications.DATABASE, "ALTER DATABASE mesa RESET synchronous_commit");
			database.runScript(Applications.DATABASE, "CHECKPOINT");
		}
	}

	private boolean make(Application application, String guest, boolean again) {
		PastWish wish = this.options.past();
		Map<String, String> settings = new TreeMap<>(
				Map.of("MESA_DATABASE_OWNER_PASSWORD", this.data.secrets().get("database.owner"), "MESA_PAST_REQUESTS",
						String.valueOf(wish.requests()), "MESA_PAST_PEOPLE", String.valueOf(wish.people()),
						"MESA_PAST_GUEST", guest, "MESA_PAST_AGAIN", String.valueOf(again)));
		Child child = application.begin(settings, this.data.log("past"));
		int glances = 0;
		String told = "";
		while (!child.endsWithin(GLANCE)) {
			String line = (++glances % BETWEEN_LINES == 0) ? lastLine(child.log()) : null;
			if (line != null && !line.equals(told)) {
				tell(line);
				told = line;
			}
		}
		return child.requireExit(0, OCCUPIED) == 0;
	}

	private void tell(String line) {
		Matcher made = LINE.matcher(line);
		if (made.matches() && made.group(1) != null) {
			this.progress.step("step.past.progress", Integer.parseInt(made.group(1)), Integer.parseInt(made.group(2)));
		}
		else {
			this.progress.step("step.past.indexes");
		}
	}

	private void tellAge(String made) {
		if (!made.equals(NONE)) {
			Instant end = Instant.parse(made.split(" ")[0]);
			long days = Duration.between(end, this.options.clock().instant()).toDays();
			if (days > FRESH.toDays()) {
				this.progress.step("step.past.old",
						DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
							.withLocale(Texts.locale())
							.format(end.atZone(ZoneId.systemDefault())),
						days);
			}
		}
	}

	// What was typed would change nothing, without a word.
	private void tellKept(String made) {
		PastWish wish = this.options.past();
		boolean asMade = made.endsWith(" " + wish.requests()) || (made.equals(NONE) && wish.requests() == 0);
		if (!wish.equals(PastWish.USUAL) && !asMade) {
			this.progress.step("step.past.kept");
		}
	}

	private static @Nullable String lastLine(Path log) {
		try {
			return Files.readString(log)
				.lines()
				.filter((line) -> LINE.matcher(line).matches())
				.reduce((first, second) -> second)
				.orElse(null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
