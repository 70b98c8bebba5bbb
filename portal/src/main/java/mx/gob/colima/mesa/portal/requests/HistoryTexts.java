package mx.gob.colima.mesa.portal.requests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import mx.gob.colima.mesa.contract.request.ActorView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.portal.files.FileRow;
import mx.gob.colima.mesa.portal.files.FileTexts;
import mx.gob.colima.mesa.portal.requests.RequestPage.Bubble;
import mx.gob.colima.mesa.portal.requests.RequestPage.Movement;
import mx.gob.colima.mesa.portal.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells a request's history: what was written, and what happened.
 */
@Component
class HistoryTexts {

	private static final Set<EventKind> LABELLED = Set.of(EventKind.QUESTION_ASKED, EventKind.RESOLVED,
			EventKind.REOPENED, EventKind.REJECTED, EventKind.CANCELLED, EventKind.HELD, EventKind.RESUMED,
			EventKind.CLOSED);

	private final Words words;

	private final FileTexts files;

	HistoryTexts(Words words, FileTexts files) {
		this.words = words;
		this.files = files;
	}

	List<FileRow> files(RequestDetail detail, Locale locale) {
		return this.files.rows(detail.attachments(), locale);
	}

	List<Bubble> conversation(RequestDetail detail, List<EventView> events, Locale locale) {
		List<Bubble> bubbles = new ArrayList<>();
		ActorView requester = new ActorView(detail.mine(), detail.summary().requesterName(), null);
		bubbles.add(new Bubble(detail.mine(), author(requester, locale),
				this.words.at(detail.summary().submittedAt(), locale), "", detail.description()));
		events.stream()
			.filter((event) -> event.kind() != EventKind.SUBMITTED && event.text() != null && !event.text().isBlank())
			.map((event) -> bubble(event, locale))
			.forEach(bubbles::add);
		return bubbles;
	}

	Bubble bubble(EventView event, Locale locale) {
		String label = LABELLED.contains(event.kind()) ? this.words.say(locale, "event.label." + event.kind()) : "";
		return new Bubble(event.actor().mine(), author(event.actor(), locale), this.words.at(event.at(), locale), label,
				(event.text() != null) ? event.text() : "");
	}

	List<Movement> movements(List<EventView> events, Locale locale) {
		return events.stream()
			.sorted(Comparator.comparing(EventView::number).reversed())
			.map((event) -> movement(event, locale))
			.toList();
	}

	Movement movement(EventView event, Locale locale) {
		return new Movement(event.number(), icon(event.kind()), happened(event, locale),
				this.words.at(event.at(), locale));
	}

	private String happened(EventView event, Locale locale) {
		Map<String, String> details = event.details();
		String who = author(event.actor(), locale);
		if (event.kind() == EventKind.ASSIGNED) {
			String group = details.getOrDefault("group", "");
			String assignee = details.getOrDefault("assignee", "");
			return assignee.isEmpty() ? this.words.say(locale, "event.ASSIGNED.group", group)
					: this.words.say(locale, "event.ASSIGNED", group, assignee);
		}
		if (event.kind() == EventKind.HELD && details.containsKey("holdReason")) {
			return this.words.say(locale, "event.HELD." + details.get("holdReason").toUpperCase(Locale.ROOT));
		}
		if (event.kind() == EventKind.ATTACHED) {
			return this.words.say(locale, "event.ATTACHED" + (event.actor().mine() ? ".mine" : ""), who,
					details.getOrDefault("name", ""), mark(details.getOrDefault("sha256", "")));
		}
		if (event.kind() == EventKind.CLOSED && details.containsKey("rating")) {
			return this.words.say(locale, "event.CLOSED.rated" + (event.actor().mine() ? ".mine" : ""), who,
					details.get("rating"));
		}
		return this.words.say(locale, "event." + event.kind() + (event.actor().mine() ? ".mine" : ""), who);
	}

	// So much of a hash is enough for an eye to compare.
	private static String mark(String sha256) {
		return sha256.substring(0, Math.min(8, sha256.length()));
	}

	private String author(ActorView actor, Locale locale) {
		if (actor.mine()) {
			return this.words.say(locale, "text.you");
		}
		return (actor.office() != null) ? actor.name() + ", " + this.words.say(locale, "office." + actor.office())
				: actor.name();
	}

	private static String icon(EventKind kind) {
		return switch (kind) {
			case SUBMITTED -> "inbox";
			case ACKNOWLEDGED -> "seal";
			case ASSIGNED -> "user";
			case STARTED -> "tool";
			case HELD -> "pause";
			case RESUMED -> "play";
			case QUESTION_ASKED -> "help";
			case ANSWERED, MESSAGE, INTERNAL_NOTE -> "chat";
			case ATTACHED -> "clip";
			case RESOLVED -> "check";
			case CLOSED -> "box";
			case REOPENED -> "back";
			case REJECTED, CANCELLED -> "x";
		};
	}

}
