package mx.gob.colima.mesa.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a list tells of one mail.
 *
 * @param id its number, in the order of arrival
 * @param to whom it was sent to: the envelope, which also knows hidden recipients
 * @param from who sent it
 * @param subject its subject; empty if it has none
 * @param date the date it bears, or that of its arrival
 * @param messageId its Message-ID; empty if it has none
 */
record Mail(long id, List<String> to, String from, String subject, Instant date, String messageId) {

	Mail {
		to = List.copyOf(to);
	}

	boolean isToAnyLike(String words) {
		return this.to.stream().anyMatch((address) -> lower(address).contains(lower(words)));
	}

	boolean isTo(String address) {
		return this.to.stream().anyMatch(address::equalsIgnoreCase);
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
