package mx.gob.colima.mesa.admin.request;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;

/**
 * What was said: by the requester, to the requester, and among those who serve.
 */
class ConversationBlock extends Block {

	private static final Set<EventKind> PLAIN = Set.of(EventKind.MESSAGE, EventKind.SUBMITTED);

	private final Phrases phrases;

	private final Instant now;

	ConversationBlock(OpenRequest open, Phrases phrases, Instant now) {
		super(phrases.say("conversation.title", said(open).size()), notes(open, phrases));
		this.phrases = phrases;
		this.now = now;
		Div conversation = new Div();
		conversation.addClassName("conv");
		said(open).forEach((event) -> conversation.add(message(event, text(event, open))));
		add(conversation);
	}

	private static List<EventView> said(OpenRequest open) {
		return open.events()
			.stream()
			.filter((event) -> event.text() != null || event.kind() == EventKind.SUBMITTED)
			.toList();
	}

	private static String text(EventView event, OpenRequest open) {
		String text = event.text();
		return (event.kind() == EventKind.SUBMITTED || text == null) ? open.detail().description() : text;
	}

	private static String notes(OpenRequest open, Phrases phrases) {
		long notes = open.events().stream().filter(EventView::internal).count();
		return (notes == 0) ? "" : phrases.say("conversation.notes", notes);
	}

	private Div message(EventView event, String text) {
		Span name = new Span(event.actor().name());
		name.addClassName("mn");
		Span at = new Span(this.phrases.when(event.at(), this.now));
		at.addClassName("meta");
		at.setTitle(this.phrases.exactly(event.at()));
		Div head = new Div(name, at);
		head.addClassName("mh");
		if (event.internal() || !PLAIN.contains(event.kind())) {
			head.add(tag(event));
		}
		Paragraph words = new Paragraph(text);
		words.addClassName("dicho");
		Div message = new Div(Marks.initials(event.actor().name()), new Div(head, words));
		message.addClassName("msg");
		if (event.internal()) {
			message.addClassName("int");
		}
		else if (event.actor().office() != null) {
			message.addClassName("sg");
		}
		return message;
	}

	private Span tag(EventView event) {
		Span tag = new Span((event.internal() ? Icon.LOCK : EventLook.icon(event.kind())).draw(),
				new Span(event.internal() ? this.phrases.say("conversation.internal")
						: this.phrases.name("event", event.kind())));
		tag.addClassName("tag");
		return tag;
	}

}
