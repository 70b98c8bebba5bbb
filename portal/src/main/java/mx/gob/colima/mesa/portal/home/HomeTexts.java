package mx.gob.colima.mesa.portal.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.catalog.OfferingSummary;
import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.request.DraftView;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.portal.home.Home.DraftRow;
import mx.gob.colima.mesa.portal.home.Home.Duty;
import mx.gob.colima.mesa.portal.home.Home.Shortcut;
import mx.gob.colima.mesa.portal.text.DateLeaf;
import mx.gob.colima.mesa.portal.text.RequestRow;
import mx.gob.colima.mesa.portal.text.RequestRows;
import mx.gob.colima.mesa.portal.text.Words;

import org.springframework.stereotype.Component;

/**
 * Puts what the first page shows into words.
 */
@Component
class HomeTexts {

	private static final int POPULAR = 5;

	private static final int TITLE = 110;

	private final Words words;

	private final RequestRows rows;

	HomeTexts(Words words, RequestRows rows) {
		this.words = words;
		this.rows = rows;
	}

	List<RequestRow> rows(List<RequestSummary> requests, Me me, Locale locale) {
		return requests.stream().map((request) -> this.rows.row(request, me, locale)).toList();
	}

	Duty duty(RequestSummary request, String question, Locale locale) {
		boolean confirm = request.state() == RequestState.RESOLVED;
		Instant due = request.answerDueAt();
		DateLeaf leaf = (due != null) ? this.words.deadline(due, locale)
				: this.words.leaf(request.submittedAt(), "warn", locale);
		String title = confirm ? this.words.say(locale, "home.duty.confirm", request.subject())
				: (question.isBlank() ? request.subject() : shortened(question));
		String note = this.words.say(locale, confirm ? "home.duty.resolved" : "home.duty.paused");
		return new Duty(request.id(), title, request.service(), request.folio(), leaf, note, confirm);
	}

	DraftRow draft(DraftView draft, Locale locale) {
		String subject = draft.content().subject();
		return new DraftRow(draft.id(), draft.content().offeringId(), draft.service(), (subject != null) ? subject : "",
				this.words.say(locale, "draft.saved", this.words.at(draft.savedAt(), locale)));
	}

	List<Shortcut> popular(List<OfferingSummary> offerings, List<RequestSummary> recent, Locale locale) {
		Map<String, Long> asked = recent.stream()
			.collect(Collectors.groupingBy(RequestSummary::service, Collectors.counting()));
		Function<OfferingSummary, Long> count = (offering) -> asked.getOrDefault(offering.name(), 0L);
		return offerings.stream()
			.filter((offering) -> asked.isEmpty() || count.apply(offering) > 0)
			.sorted(Comparator.comparing(count).reversed())
			.limit(POPULAR)
			.map((offering) -> shortcut(offering, locale))
			.toList();
	}

	private Shortcut shortcut(OfferingSummary offering, Locale locale) {
		String promise = this.words.say(locale, "home.resolvedin",
				this.words.promised(offering.levels().getFirst().resolution(), locale));
		return new Shortcut(offering.id(), offering.name(), offering.icon(), promise);
	}

	private static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= TITLE) {
			return line;
		}
		int space = line.lastIndexOf(' ', TITLE);
		return line.substring(0, (space > 0) ? space : TITLE) + "…";
	}

}
