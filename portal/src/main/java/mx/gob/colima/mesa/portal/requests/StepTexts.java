package mx.gob.colima.mesa.portal.requests;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.portal.requests.RequestPage.Step;
import mx.gob.colima.mesa.portal.text.States;
import mx.gob.colima.mesa.portal.text.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells how far a request has come.
 */
@Component
class StepTexts {

	private static final List<EventKind> WAY = List.of(EventKind.SUBMITTED, EventKind.ACKNOWLEDGED, EventKind.ASSIGNED,
			EventKind.STARTED, EventKind.RESOLVED, EventKind.CLOSED);

	private static final List<RequestState> STATES = List.of(RequestState.SUBMITTED, RequestState.ACKNOWLEDGED,
			RequestState.ASSIGNED, RequestState.IN_PROGRESS, RequestState.RESOLVED, RequestState.CLOSED);

	private final Words words;

	StepTexts(Words words) {
		this.words = words;
	}

	List<Step> steps(RequestDetail detail, List<EventView> events, Locale locale) {
		Map<EventKind, String> reached = reached(events, locale);
		RequestState state = detail.summary().state();
		if (state == RequestState.REJECTED || state == RequestState.CANCELLED) {
			return cutShort(state, reached, locale);
		}
		int done = (state == RequestState.IN_PROGRESS || state == RequestState.ON_HOLD) ? 3 : States.step(state);
		List<Step> steps = new ArrayList<>();
		for (int at = 0; at < WAY.size(); at++) {
			steps.add(step(detail, at, done, reached.get(WAY.get(at)), locale));
		}
		return steps;
	}

	private Step step(RequestDetail detail, int at, int done, @Nullable String when, Locale locale) {
		String name = this.words.say(locale, "step." + STATES.get(at));
		if (at < done) {
			return new Step(name, (when != null) ? when : "", "tick", true, false);
		}
		boolean current = at == done;
		RequestState state = detail.summary().state();
		String icon = (current && state == RequestState.ON_HOLD) ? "pause" : States.icon(STATES.get(at));
		return new Step(name, missing(detail, at, current, when, locale), icon, false, current);
	}

	private String missing(RequestDetail detail, int at, boolean current, @Nullable String when, Locale locale) {
		if (current && detail.summary().state() == RequestState.ON_HOLD) {
			return this.words.say(locale, "step.paused");
		}
		if (current && detail.summary().state() == RequestState.IN_PROGRESS) {
			return (when != null) ? this.words.say(locale, "step.since", when) : "";
		}
		boolean last = at == WAY.size() - 1;
		return this.words.say(locale, (last && detail.mine()) ? "step.closer" : current ? "step.next" : "step.missing");
	}

	private List<Step> cutShort(RequestState state, Map<EventKind, String> reached, Locale locale) {
		List<Step> steps = new ArrayList<>();
		for (int at = 0; at < WAY.size(); at++) {
			String when = reached.get(WAY.get(at));
			if (when != null) {
				steps.add(new Step(this.words.say(locale, "step." + STATES.get(at)), when, "tick", true, false));
			}
		}
		EventKind end = (state == RequestState.REJECTED) ? EventKind.REJECTED : EventKind.CANCELLED;
		steps.add(new Step(this.words.say(locale, "step." + state), reached.getOrDefault(end, ""), "x", false, true));
		return steps;
	}

	private Map<EventKind, String> reached(List<EventView> events, Locale locale) {
		Map<EventKind, String> reached = new EnumMap<>(EventKind.class);
		events.forEach((event) -> reached.put(event.kind(), this.words.at(event.at(), locale)));
		return reached;
	}

}
