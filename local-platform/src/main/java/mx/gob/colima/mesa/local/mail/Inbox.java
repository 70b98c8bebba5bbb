package mx.gob.colima.mesa.local.mail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import mx.gob.colima.mesa.local.process.Folders;
import org.jspecify.annotations.Nullable;

/**
 * The newest mails: their sources as files, so that memory does not grow with them, and
 * what a list tells of them.
 */
final class Inbox {

	/** Enough for a demonstration, and for what tests send. */
	static final int MOST = 2000;

	private final TreeMap<Long, Mail> mails = new TreeMap<>();

	private final Path folder;

	private final Clock clock;

	private long last;

	Inbox(Path folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
		clear();
	}

	synchronized void put(List<String> to, MimeMessage message) throws MessagingException, IOException {
		Mail mail = describe(this.last + 1, to, message);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(mail.id())))) {
			message.writeTo(out);
		}
		this.last = mail.id();
		this.mails.put(mail.id(), mail);
		while (this.mails.size() > MOST) {
			Files.deleteIfExists(file(this.mails.pollFirstEntry().getKey()));
		}
	}

	// Newest first.
	synchronized List<Mail> list(Predicate<Mail> wanted) {
		return this.mails.descendingMap().values().stream().filter(wanted).toList();
	}

	synchronized Optional<Mail> find(long id) {
		return Optional.ofNullable(this.mails.get(id));
	}

	// As it came; none if newer ones have pushed it out.
	Optional<byte[]> source(long id) {
		try {
			return Optional.of(Files.readAllBytes(file(id)));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Numbers go on, so that an old address never shows another mail.
	synchronized void clear() {
		this.mails.clear();
		Folders.delete(this.folder);
		try {
			Files.createDirectories(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Mail describe(long id, List<String> to, MimeMessage message) throws MessagingException {
		Date sent = message.getSentDate();
		Instant date = (sent != null) ? sent.toInstant() : this.clock.instant();
		return new Mail(id, to, from(message), orEmpty(message.getSubject()), date, orEmpty(message.getMessageID()));
	}

	private static String from(MimeMessage message) throws MessagingException {
		try {
			Address[] from = message.getFrom();
			return (from != null) ? Arrays.stream(from).map(Inbox::readable).collect(Collectors.joining(", ")) : "";
		}
		catch (AddressException ex) {
			return orEmpty(message.getHeader("From", ", "));
		}
	}

	private static String readable(Address address) {
		if (address instanceof InternetAddress internet && internet.getPersonal() != null) {
			return internet.getPersonal() + " <" + internet.getAddress() + ">";
		}
		return address.toString();
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private Path file(long id) {
		return this.folder.resolve(id + ".eml");
	}

}
