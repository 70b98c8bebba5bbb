package mx.gob.colima.mesa.portal.text;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells requests as rows of a list.
 */
@Component
public class RequestRows {

	/** What is due first comes first. */
	public static final Comparator<RequestSummary> BY_PROMISE = Comparator.comparing(RequestRows::promise)
		.thenComparing(RequestSummary::folio);

	private final Words words;

	private final States states;

	RequestRows(Words words, States states) {
		this.words = words;
		this.states = states;
	}

	/**
	 * Tells a request as a row.
	 * @param request request
	 * @param me the reader
	 * @param locale language
	 * @return the row
	 */
	public RequestRow row(RequestSummary request, Me me, Locale locale) {
		boolean own = own(request, me);
		boolean open = States.open(request.state());
		String tone = (open && request.breached() && request.state() != RequestState.RESOLVED) ? "bad" : "";
		int step = (request.state() == RequestState.CANCELLED || request.state() == RequestState.REJECTED) ? 0
				: States.step(request.state());
		return new RequestRow(request.id(), request.subject(), request.service(), request.folio(),
				where(request, own, locale),
				this.words.leaf(open ? promise(request) : request.submittedAt(), tone, locale),
				this.states.badges(request, own, locale), step, note(request, own, locale));
	}

	/**
	 * Tells whether the reader filed a request.
	 * @param request request
	 * @param me the reader
	 * @return whether
	 */
	public static boolean own(RequestSummary request, Me me) {
		return request.requesterName().equals(me.name());
	}

	private String where(RequestSummary request, boolean own, Locale locale) {
		if (!own) {
			return this.words.say(locale, "row.by", request.place(), request.requesterName());
		}
		if (!request.beneficiaryName().equals(request.requesterName())) {
			return this.words.say(locale, "row.for", request.place(), request.beneficiaryName());
		}
		return request.place();
	}

	private @Nullable String note(RequestSummary request, boolean own, Locale locale) {
		if (!States.open(request.state())) {
			return this.words.say(locale, "row.sent");
		}
		if (request.state() != RequestState.ON_HOLD) {
			return (request.clock() == ClockKind.RESPONSE) ? this.words.say(locale, "row.response") : null;
		}
		return this.words.say(locale, (own && request.answerDueAt() != null) ? "row.ifyouanswer" : "row.ifresumed");
	}

	private static Instant promise(RequestSummary request) {
		Instant due = (request.dueAt() != null) ? request.dueAt() : request.dueIfResumed();
		return (due != null) ? due : request.submittedAt();
	}

}
