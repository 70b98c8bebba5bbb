package mx.gob.colima.mesa.admin.enrolment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.DecisionView;

/**
 * What was decided of a row, by whom and why.
 */
class Outcome extends Div {

	Outcome(Desk desk, CandidateView row) {
		addClassName("decid");
		Icon icon = switch (row.state()) {
			case AUTHORISED -> Icon.CHECK;
			case RETURNED -> Icon.OUT;
			case ISSUED -> Icon.KEY;
			default -> Icon.CLOCK;
		};
		String tone = switch (row.state()) {
			case AUTHORISED, ISSUED -> "ok";
			case RETURNED -> "bad";
			default -> "warn";
		};
		Span badge = new Span(icon.draw(), new Span(desk.phrases().name(row.state())));
		badge.addClassNames("badge", tone);
		add(new Div(badge));
		DecisionView decision = row.decision();
		if (decision != null) {
			String reason = decision.reason();
			if (reason != null) {
				Span why = new Span(reason);
				why.addClassName("dicho");
				add(why);
			}
			Span who = new Span(desk.decided(decision));
			who.addClassName("l2");
			add(who);
		}
	}

}
