package mx.gob.colima.mesa.admin.request;

import java.time.Instant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, and for what.
 */
class TurnBlock extends Section {

	TurnBlock(OpenRequest open, Phrases phrases, Instant now) {
		RequestSummary request = open.summary();
		addClassName(ours(request) ? "tarea" : "bloque");
		Div head = new Div(icon(request).draw(), new H3(phrases.say(title(request))));
		head.addClassName("t-cab");
		add(head, new Paragraph(text(request, phrases, now)));
		EventView quoted = quoted(open);
		if (quoted != null) {
			add(quote(quoted, phrases, now));
		}
	}

	private static Div quote(EventView event, Phrases phrases, Instant now) {
		Span source = new Span(phrases.say("turn.source", event.actor().name(), phrases.when(event.at(), now)));
		source.addClassName("meta");
		Div quote = new Div(new Paragraph(event.text()), source);
		quote.addClassName("cita");
		return quote;
	}

	private static @Nullable EventView quoted(OpenRequest open) {
		return switch (open.summary().state()) {
			case ON_HOLD -> last(open);
			case RESOLVED, CLOSED -> open.detail().solution();
			case REJECTED, CANCELLED -> last(open);
			default -> null;
		};
	}

	private static @Nullable EventView last(OpenRequest open) {
		return open.events().stream().filter((event) -> event.text() != null).filter((event) -> switch (event.kind()) {
			case HELD, QUESTION_ASKED, REJECTED, CANCELLED -> true;
			default -> false;
		}).reduce((first, later) -> later).orElse(null);
	}

	private static boolean ours(RequestSummary request) {
		return switch (request.state()) {
			case SUBMITTED, ACKNOWLEDGED, ASSIGNED, IN_PROGRESS -> true;
			case ON_HOLD -> request.holdReason() != HoldReason.REQUESTER;
			default -> false;
		};
	}

	private static Icon icon(RequestSummary request) {
		return switch (request.state()) {
			case SUBMITTED, AWAITING_APPROVAL -> Icon.SEAL;
			case ACKNOWLEDGED -> Icon.USER;
			case ASSIGNED -> Icon.PLAY;
			case IN_PROGRESS -> Icon.TOOL;
			case ON_HOLD -> Icon.PAUSE;
			case RESOLVED -> Icon.CHECK;
			default -> Icon.BOX;
		};
	}

	private static String title(RequestSummary request) {
		boolean question = request.state() == RequestState.ON_HOLD && request.holdReason() == HoldReason.REQUESTER;
		return question ? "turn.on_hold.requester.title"
				: "turn." + request.state().name().toLowerCase(java.util.Locale.ROOT) + ".title";
	}

	private static String text(RequestSummary request, Phrases phrases, Instant now) {
		Instant until = request.answerDueAt();
		String name = request.requesterName();
		String key = title(request).replace(".title", ".text");
		if (until == null) {
			return phrases.say(key, name);
		}
		return phrases.say(key + (until.isAfter(now) ? ".until" : ".past"), name, phrases.when(until, now));
	}

}
