package mx.gob.colima.mesa.local.people;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import mx.gob.colima.mesa.local.data.PrivateFile;
import org.jspecify.annotations.Nullable;

/**
 * The invented people's passwords, with the day on which each was set, in a file that
 * only its owner reads.
 */
public final class Passwords {

	private static final Duration FRESH = Duration.ofDays(20);

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final PrivateFile file;

	private final Clock clock;

	/**
	 * Creates a view of the passwords of a data folder.
	 * @param folder the folder
	 * @param clock tells what day it is
	 */
	public Passwords(Path folder, Clock clock) {
		this.file = PrivateFile.replaceable(folder.resolve("people.properties"));
		this.clock = clock;
	}

	/**
	 * Returns whom {@code up} prints, with the passwords as they are kept.
	 * @param roster everybody
	 * @return one sign-in per role, and a requester of a second dependency
	 */
	public List<SignIn> printed(Roster roster) {
		return roster.printed()
			.stream()
			.map((member) -> new SignIn(member.role(), member.tenant(), member.username(),
					Objects.requireNonNullElse(known(member.username()), "")))
			.toList();
	}

	/**
	 * Tells whether the passwords cannot be read, so that each must be renewed.
	 * @return whether their file is damaged
	 */
	public boolean isDamaged() {
		return this.file.isDamaged();
	}

	/**
	 * Returns a password that is not too old.
	 * @param username the user name
	 * @return the password, or nothing when there is none, or one that must be renewed
	 */
	public Optional<String> fresh(String username) {
		Instant set = set(username);
		if (set == null || set.plus(FRESH).isBefore(this.clock.instant()) || set.isAfter(this.clock.instant())) {
			return Optional.empty();
		}
		return Optional.ofNullable(known(username));
	}

	@Nullable String known(String username) {
		return this.file.get(username);
	}

	void keep(String username, String password) {
		this.file.put(username, password);
		this.file.put(username + ".set", this.clock.instant().toString());
	}

	/**
	 * Makes a password that satisfies the realm's policy: a capital, a small letter, a
	 * digit, no letter that looks like another one.
	 * @return the password
	 */
	static String random() {
		while (true) {
			String password = RANDOM.ints(16, 0, LETTERS.length())
				.mapToObj((i) -> String.valueOf(LETTERS.charAt(i)))
				.reduce("", String::concat)
				.replaceAll("(.{4})(?!$)", "$1-");
			if (password.matches("(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9]).*")) {
				return password;
			}
		}
	}

	private @Nullable Instant set(String username) {
		String text = this.file.get(username + ".set");
		try {
			return (text != null) ? Instant.parse(text) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
