package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.platform.servicelevel.AnswerTime;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.shared.Texts;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Turns a legal order into what follows from it.
 */
@Component
class Decisions {

	private final Fulfilment fulfilment;

	private final Clock clock;

	Decisions(Fulfilment fulfilment, Clock clock) {
		this.fulfilment = fulfilment;
		this.clock = clock;
	}

	/**
	 * Decides.
	 * @param row the request
	 * @param transition the arrow of the order
	 * @param order what is to be done
	 * @param person who wants it
	 * @param calendar the calendar of the request's level
	 * @return what follows
	 */
	Mono<Step> decide(RequestRow row, Transition transition, Order order, Person person, ServiceCalendar calendar) {
		Instant now = this.clock.instant();
		Progress progress = row.progress();
		RequestState next = transition.after(progress.state());
		return switch (order) {
			case Order.Assign assign -> given(row, assign, person)
				.map((team) -> new Step(progress.given(next, team), transition.event(), now, null, details(team)));
			case Order.Plain _ -> plain(row, transition, next, person, now);
			case Order.Wait wait -> Mono.just(waiting(progress, next, wait, calendar, now));
			case Order.Attach attach -> Mono.just(new Step(progress, transition.event(), now, null, attach.details()));
			case Order.Confirm confirm -> Mono.just(new Step(progress.ended(next, now), transition.event(), now,
					Texts.optional("comment", confirm.comment()), rating(confirm)));
			case Order.Written written -> Mono.just(new Step(written(progress, transition, next, calendar, now),
					transition.event(), now, Texts.clean("text", written.text()), Map.of()));
		};
	}

	private Mono<Step> plain(RequestRow row, Transition transition, RequestState next, Person person, Instant now) {
		Progress progress = row.progress();
		EventKind event = transition.event();
		return switch (transition.action()) {
			case ACKNOWLEDGE -> Mono.just(new Step(progress.acknowledged(next, now), event, now, null, Map.of()));
			case TAKE ->
				own(row, person).map((team) -> new Step(progress.given(next, team), event, now, null, details(team)));
			case START -> starter(row, person)
				.map((team) -> new Step(progress.given(next, team), event, now, null, details(team)));
			default -> Mono.error(() -> new IllegalStateException(transition.action() + " needs words"));
		};
	}

	private static Progress written(Progress progress, Transition transition, RequestState next,
			ServiceCalendar calendar, Instant now) {
		return switch (transition.action()) {
			case REJECT, CANCEL -> progress.ended(next, now);
			case RESUME, ANSWER, REOPEN -> progress.working(next);
			case RESOLVE -> progress.resolved(next, now, AnswerTime.answerDue(calendar, now));
			default -> progress;
		};
	}

	private static Step waiting(Progress progress, RequestState next, Order.Wait wait, ServiceCalendar calendar,
			Instant now) {
		boolean question = wait.reason() == HoldReason.REQUESTER;
		Instant answerDue = question ? AnswerTime.answerDue(calendar, now) : null;
		return new Step(progress.held(next, wait.reason(), answerDue),
				question ? EventKind.QUESTION_ASKED : EventKind.HELD, now, Texts.clean("text", wait.text()),
				Map.of("holdReason", wait.reason().name()));
	}

	private Mono<Progress.Team> given(RequestRow row, Order.Assign assign, Person person) {
		if (!person.is(Role.SERVICE_MANAGER) && !person.groups().contains(assign.groupId())) {
			return Mono.error(() -> Fault.of(FaultCode.FORBIDDEN));
		}
		return this.fulfilment.team(row.filed().service().categoryId(), assign.groupId(), assign.assigneeId());
	}

	// Whoever begins work that nobody has, has it.
	private Mono<Progress.Team> starter(RequestRow row, Person person) {
		Progress.Team team = row.progress().team();
		return (team.assigneeId() == null && person.is(Role.AGENT)) ? own(row, person) : Mono.just(team);
	}

	private Mono<Progress.Team> own(RequestRow row, Person person) {
		return this.fulfilment.own(row.filed().service().categoryId(), person, row.progress().team().groupId());
	}

	private static Map<String, String> details(Progress.Team team) {
		Map<String, String> details = new LinkedHashMap<>();
		add(details, "group", team.group());
		add(details, "assignee", team.assignee());
		return details;
	}

	private static Map<String, String> rating(Order.Confirm confirm) {
		Map<String, String> details = new LinkedHashMap<>();
		add(details, "rating", Objects.toString(confirm.rating(), null));
		return details;
	}

	private static void add(Map<String, String> details, String key, @Nullable String value) {
		if (value != null) {
			details.put(key, value);
		}
	}

}
