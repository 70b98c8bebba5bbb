package mx.gob.colima.mesa.admin.request;

import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.StateLook;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * How far a request is, as six steps.
 */
class Steps extends OrderedList {

	private static final List<RequestState> WAY = List.of(RequestState.SUBMITTED, RequestState.ACKNOWLEDGED,
			RequestState.ASSIGNED, RequestState.IN_PROGRESS, RequestState.RESOLVED, RequestState.CLOSED);

	private static final List<EventKind> MARKS = List.of(EventKind.SUBMITTED, EventKind.ACKNOWLEDGED,
			EventKind.ASSIGNED, EventKind.STARTED, EventKind.RESOLVED, EventKind.CLOSED);

	Steps(OpenRequest open, Phrases phrases, Instant now) {
		addClassName("pasos");
		getElement().setAttribute("aria-label", phrases.say("steps.label"));
		RequestState state = open.summary().state();
		boolean broken = state == RequestState.REJECTED || state == RequestState.CANCELLED;
		int current = broken ? WAY.size() - 1 : position(state);
		for (int step = 0; step < WAY.size(); step++) {
			boolean last = step == WAY.size() - 1;
			RequestState shown = (step == current && (broken || state == RequestState.ON_HOLD)) ? state : WAY.get(step);
			EventKind mark = (broken && last) ? ending(state) : MARKS.get(step);
			Instant at = at(open.events(), mark);
			boolean passed = step < current && (!broken || at != null);
			add(step(shown, passed, step == current, phrases,
					(at != null && step <= current) ? phrases.when(at, now) : ""));
		}
	}

	private static ListItem step(RequestState state, boolean passed, boolean current, Phrases phrases, String at) {
		Span mark = new Span();
		mark.addClassName("pt");
		ListItem item = new ListItem(mark);
		if (current) {
			item.getElement().setAttribute("aria-current", "step");
			mark.add(StateLook.of(state).icon().draw());
		}
		else if (passed) {
			item.addClassName("hecho");
			mark.add(Icon.TICK.draw());
		}
		Span name = new Span(phrases.name(state));
		name.addClassName("pn");
		Span when = new Span(at);
		when.addClassName("pc");
		item.add(name, when);
		return item;
	}

	private static int position(RequestState state) {
		return switch (state) {
			case AWAITING_APPROVAL -> 0;
			case ON_HOLD -> WAY.indexOf(RequestState.IN_PROGRESS);
			default -> WAY.indexOf(state);
		};
	}

	private static EventKind ending(RequestState state) {
		return (state == RequestState.REJECTED) ? EventKind.REJECTED : EventKind.CANCELLED;
	}

	private static @Nullable Instant at(List<EventView> events, EventKind kind) {
		return events.stream()
			.filter((event) -> event.kind() == kind)
			.map(EventView::at)
			.reduce((first, later) -> later)
			.orElse(null);
	}

}
