package mx.gob.colima.mesa.admin.request;

import java.time.Instant;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.HoldReason;

/**
 * Everything that happened, newest first.
 */
class HistoryBlock extends Block {

	private static final int HASH = 12;

	private final Phrases phrases;

	private final Instant now;

	HistoryBlock(OpenRequest open, Phrases phrases, Instant now) {
		super(phrases.say("history.title", open.events().size()), phrases.say("history.order"));
		this.phrases = phrases;
		this.now = now;
		OrderedList list = new OrderedList();
		list.addClassName("movs");
		open.events().reversed().forEach((event) -> list.add(entry(event)));
		add(list);
	}

	private ListItem entry(EventView event) {
		Span what = new Span(what(event));
		what.addClassName("tn");
		Span who = new Span(this.phrases.say("history.who", event.actor().name(), event.number(),
				event.hash().substring(0, Math.min(HASH, event.hash().length()))));
		who.addClassName("meta");
		Span at = new Span(this.phrases.when(event.at(), this.now));
		at.addClassName("meta");
		at.setTitle(this.phrases.exactly(event.at()));
		return new ListItem(EventLook.icon(event.kind()).draw(), new Div(what, who), at);
	}

	private String what(EventView event) {
		String name = this.phrases.name("event", event.kind());
		Map<String, String> details = event.details();
		String group = details.get("group");
		String assignee = details.get("assignee");
		if (group != null) {
			String phrase = (event.kind() == EventKind.STARTED) ? "history.started" : "history.assigned";
			return (assignee != null) ? this.phrases.say(phrase, name, group, assignee)
					: this.phrases.say("history.given", name, group);
		}
		String file = details.get("name");
		if (file != null) {
			return this.phrases.say("history.given", name, file);
		}
		String reason = details.get("holdReason");
		return (reason != null && event.kind() != EventKind.QUESTION_ASKED)
				? this.phrases.say("history.given", name, hold(reason)) : name;
	}

	private String hold(String reason) {
		for (HoldReason known : HoldReason.values()) {
			if (known.name().equalsIgnoreCase(reason)) {
				return this.phrases.name("stood", known);
			}
		}
		return reason;
	}

}
