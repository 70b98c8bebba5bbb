package mx.gob.colima.mesa.portal.requests;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What was typed on a request's page.
 *
 * @param action what is to be done: {@code answer}, {@code judge} or {@code message}
 * @param answer answer to a question
 * @param message message
 * @param resolved {@code yes}, {@code no} or nothing yet
 * @param rating 1 to 5, or empty
 * @param comment comment on the service
 * @param missing what is not resolved
 * @param tag the {@code ETag} the page was read with
 * @param seen number of the last entry that the page showed
 * @param key however often the form is sent, one entry
 */
record Reply(String action, String answer, String message, String resolved, String rating, String comment,
		String missing, String tag, int seen, String key) {

	static final int MOST = 2000;

	static Reply blank(String key) {
		return new Reply("", "", "", "", "", "", "", "", 0, key);
	}

	static Reply of(MultiValueMap<String, String> fields) {
		String seen = value(fields, "seen");
		return new Reply(value(fields, "action"), value(fields, "answer"), value(fields, "message"),
				value(fields, "resolved"), value(fields, "rating"), value(fields, "comment"), value(fields, "missing"),
				value(fields, "tag"), seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0, value(fields, "key"));
	}

	Reply keyed(String other) {
		return new Reply(this.action, this.answer, this.message, this.resolved, this.rating, this.comment, this.missing,
				this.tag, this.seen, other);
	}

	/**
	 * Keeps what was typed for a question or solution that is gone, where it can still be
	 * sent. A key stays: what was sent before, perhaps without an answer, is not done
	 * twice.
	 * @param page the request as it is now
	 * @param fresh a key for a form that has none yet
	 * @return the reply that fits the page
	 */
	Reply fitting(RequestPage page, String fresh) {
		String orphan = (!page.rights().answer() && !this.answer.isBlank()) ? this.answer
				: (!page.rights().confirm() && !this.missing.isBlank()) ? this.missing : "";
		String text = (this.message.isBlank() && !orphan.isBlank()) ? orphan : this.message;
		return new Reply(this.action, this.answer, text, this.resolved, this.rating, this.comment, this.missing,
				this.tag, this.seen, this.key.isBlank() ? fresh : this.key);
	}

	/**
	 * Tells a reopening from a confirmation, which come from one form: who says that
	 * something is missing is told what happens now.
	 * @return the action, or {@code reopen}
	 */
	String outcome() {
		return (this.action.equals("judge") && this.resolved.equals("no")) ? "reopen" : this.action;
	}

	@Nullable Integer stars() {
		return this.rating.matches("[1-5]") ? Integer.valueOf(this.rating) : null;
	}

	private static String value(MultiValueMap<String, String> fields, String name) {
		String value = fields.getFirst(name);
		return (value != null) ? value.replace("\r\n", "\n") : "";
	}

}
