package mx.gob.colima.mesa.portal.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.Confirmation;
import mx.gob.colima.mesa.contract.request.Message;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.Text;
import mx.gob.colima.mesa.portal.page.Fault;
import mx.gob.colima.mesa.portal.text.Words;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends what the requester replies: an answer, a judgment of the solution, a message, a
 * withdrawal.
 */
@Component
class Replies {

	private final RequestApi api;

	private final Words words;

	Replies(RequestApi api, Words words) {
		this.api = api;
		this.words = words;
	}

	List<Fault> faults(Reply reply, Locale locale) {
		List<Fault> faults = new ArrayList<>();
		switch (reply.action()) {
			case "answer" -> text("answer", reply.answer(), faults, locale);
			case "message" -> text("message", reply.message(), faults, locale);
			case "judge" -> judgment(reply, faults, locale);
			default -> text("message", "cancel", reply.message(), faults, locale);
		}
		return faults;
	}

	Mono<ResponseEntity<RequestDetail>> send(UUID id, Reply reply) {
		return switch (reply.action()) {
			case "answer" -> this.api.answer(id, reply.tag(), reply.key(), new Text(reply.answer().strip()));
			case "message" -> this.api.write(id, reply.key(), new Message(reply.message().strip(), false));
			case "cancel" -> this.api.cancel(id, reply.tag(), reply.key(), new Text(reply.message().strip()));
			default -> reply.resolved().equals("yes")
					? this.api.confirm(id, reply.tag(), reply.key(), new Confirmation(reply.stars(), comment(reply)))
					: this.api.reopen(id, reply.tag(), reply.key(), new Text(reply.missing().strip()));
		};
	}

	private void judgment(Reply reply, List<Fault> faults, Locale locale) {
		if (reply.resolved().equals("no")) {
			text("missing", reply.missing(), faults, locale);
		}
		else if (!reply.resolved().equals("yes")) {
			faults.add(new Fault("resolved", this.words.say(locale, "reply.error.resolved")));
		}
		else if (reply.comment().strip().length() > Reply.MOST) {
			faults.add(tooLong("comment", "comment", reply.comment(), locale));
		}
	}

	private void text(String field, String value, List<Fault> faults, Locale locale) {
		text(field, field, value, faults, locale);
	}

	private void text(String field, String key, String value, List<Fault> faults, Locale locale) {
		if (value.isBlank()) {
			faults.add(new Fault(field, this.words.say(locale, "reply.error." + key)));
		}
		else if (value.strip().length() > Reply.MOST) {
			faults.add(tooLong(field, key, value, locale));
		}
	}

	private Fault tooLong(String field, String key, String value, Locale locale) {
		return new Fault(field, this.words.say(locale, "filing.error.toolong",
				this.words.say(locale, "reply.label." + key), Reply.MOST, value.strip().length()));
	}

	private static @Nullable String comment(Reply reply) {
		return reply.comment().isBlank() ? null : reply.comment().strip();
	}

}
