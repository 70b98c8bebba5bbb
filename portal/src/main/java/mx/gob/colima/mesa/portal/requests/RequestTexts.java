package mx.gob.colima.mesa.portal.requests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockView;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.portal.requests.RequestPage.Fact;
import mx.gob.colima.mesa.portal.requests.RequestPage.Promise;
import mx.gob.colima.mesa.portal.requests.RequestPage.Rights;
import mx.gob.colima.mesa.portal.requests.RequestPage.Task;
import mx.gob.colima.mesa.portal.text.States;
import mx.gob.colima.mesa.portal.text.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts a request into words.
 */
@Component
class RequestTexts {

	private final Words words;

	private final States states;

	private final StepTexts steps;

	private final ClockTexts clocks;

	private final HistoryTexts history;

	RequestTexts(Words words, States states, StepTexts steps, ClockTexts clocks, HistoryTexts history) {
		this.words = words;
		this.states = states;
		this.steps = steps;
		this.clocks = clocks;
		this.history = history;
	}

	RequestPage page(RequestDetail detail, List<EventView> events, String tag, Locale locale) {
		RequestSummary summary = detail.summary();
		ClockView resolution = clock(detail, ClockKind.RESOLUTION);
		ClockView response = clock(detail, ClockKind.RESPONSE);
		int last = events.stream().mapToInt(EventView::number).max().orElse(0);
		return new RequestPage(summary.id(), summary.folio(), summary.subject(), line(detail, locale),
				this.states.badges(summary, detail.mine(), locale), this.steps.steps(detail, events, locale),
				task(detail, locale),
				(resolution != null) ? this.clocks.story(resolution, detail.mine(), locale) : null,
				answered(detail, response, locale), this.history.conversation(detail, events, locale),
				this.history.movements(events, locale), this.history.files(detail, locale), promise(detail, locale),
				facts(detail, locale), rights(detail), tag, last);
	}

	// A clock that ended because nobody wanted an answer any more answered nothing.
	private @Nullable String answered(RequestDetail detail, @Nullable ClockView response, Locale locale) {
		boolean dropped = response != null && response.stoppedAt() != null && detail.acknowledgedAt() == null;
		return (response != null && !dropped) ? this.clocks.response(response, locale) : null;
	}

	private String line(RequestDetail detail, Locale locale) {
		RequestSummary summary = detail.summary();
		String line = summary.folio() + " · " + summary.service();
		return detail.beneficiary().self() ? line
				: line + " · " + this.words.say(locale, "detail.for", detail.beneficiary().name());
	}

	private @Nullable Task task(RequestDetail detail, Locale locale) {
		RequestSummary summary = detail.summary();
		EventView question = detail.question();
		if (question != null && detail.actions().contains(RequestAction.ANSWER)) {
			Instant resumed = summary.dueIfResumed();
			return task("question", question, summary, (resumed != null) ? this.words.inFull(resumed, locale) : null,
					locale);
		}
		EventView solution = detail.solution();
		if (solution != null && detail.actions().contains(RequestAction.CONFIRM)) {
			return task("solution", solution, summary, null, locale);
		}
		return null;
	}

	private Task task(String kind, EventView event, RequestSummary summary, @Nullable String resumed, Locale locale) {
		Instant until = summary.answerDueAt();
		boolean late = until != null && this.words.isPast(until);
		return new Task(kind, event.id(), (until != null) ? this.words.deadline(until, locale) : null,
				this.words.say(locale, "task." + kind),
				this.words.say(locale, "task." + kind + (late ? ".late" : ".note")), this.history.bubble(event, locale),
				resumed);
	}

	private Promise promise(RequestDetail detail, Locale locale) {
		RequestSummary summary = detail.summary();
		RequestState state = summary.state();
		Instant closed = detail.closedAt();
		Instant resolved = detail.resolvedAt();
		if (!States.open(state) && closed != null) {
			return promise("ended", closed, "", "promise.ended." + state, "promise.ended.note", locale);
		}
		if (state == RequestState.RESOLVED && resolved != null) {
			return promise("resolved", resolved, "", "promise.resolved.strong", "promise.resolved.note", locale);
		}
		Instant due = summary.dueAt();
		if (summary.breached() && due != null) {
			return promise("due", due, "bad", "promise.breached", "promise.breached.note", locale);
		}
		Instant resumed = summary.dueIfResumed();
		if (due == null && resumed != null) {
			boolean answer = detail.actions().contains(RequestAction.ANSWER);
			return promise("due", resumed, "", answer ? "promise.answer" : "promise.resume", "promise.paused", locale);
		}
		Instant promised = (summary.clock() == ClockKind.RESOLUTION && due != null) ? due : resolutionDue(detail);
		return promise("due", promised, "", "promise.running", "promise.running.note", locale);
	}

	private Promise promise(String title, Instant at, String tone, String strong, String note, Locale locale) {
		return new Promise(this.words.say(locale, "promise.title." + title), this.words.leaf(at, tone, locale),
				this.words.say(locale, strong), this.words.say(locale, note));
	}

	private Instant resolutionDue(RequestDetail detail) {
		ClockView clock = clock(detail, ClockKind.RESOLUTION);
		Instant due = (clock != null) ? clock.dueAt() : null;
		return (due != null) ? due : detail.promisedResolution();
	}

	private List<Fact> facts(RequestDetail detail, Locale locale) {
		RequestSummary summary = detail.summary();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("detail.original", this.words.at(detail.promisedResolution(), locale)));
		facts.add(new Fact("detail.level", summary.level()));
		facts.add(new Fact("detail.requester", summary.requesterName()));
		String number = detail.beneficiary().employeeNumber();
		facts.add(new Fact("detail.beneficiary", detail.beneficiary().name()
				+ ((number != null) ? ", " + this.words.say(locale, "detail.number", number) : "")));
		facts.add(new Fact("detail.place", summary.place()));
		String office = this.words.say(locale, "office." + summary.serves());
		String group = (summary.group() != null) ? summary.group() + ", " + office : office;
		facts.add(new Fact("detail.serves",
				(summary.assigneeName() != null) ? summary.assigneeName() + ", " + group : group));
		return facts;
	}

	private static Rights rights(RequestDetail detail) {
		List<RequestAction> actions = detail.actions();
		return new Rights(actions.contains(RequestAction.ANSWER), actions.contains(RequestAction.CONFIRM),
				actions.contains(RequestAction.REOPEN), actions.contains(RequestAction.CANCEL),
				actions.contains(RequestAction.MESSAGE), actions.contains(RequestAction.ATTACH));
	}

	private static @Nullable ClockView clock(RequestDetail detail, ClockKind kind) {
		return detail.clocks().stream().filter((clock) -> clock.kind() == kind).findFirst().orElse(null);
	}

}
