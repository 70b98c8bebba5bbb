package mx.gob.colima.mesa.admin.enrolment;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;

/**
 * How many rows are chosen for what; and what can be done with several at once.
 */
class Tally extends Div {

	private final Desk desk;

	private final Div counts = new Div();

	private final Button clean;

	private final Div several = new Div();

	private final Span marked = new Span();

	Tally(Desk desk, Consumer<Several> act) {
		this.desk = desk;
		addClassName("cab2");
		this.counts.addClassName("cuenta");
		this.counts.getElement().setAttribute("role", "status");
		Div gap = new Div();
		gap.addClassName("hueco");
		this.clean = new Button("", Icon.TICK.draw(), (event) -> act.accept(Several.AUTHORISE_CLEAN));
		this.clean.addThemeVariants(ButtonVariant.TERTIARY);
		this.several.addClassNames("masa", "varios");
		this.several.getElement().setAttribute("role", "toolbar");
		this.several.getElement().setAttribute("aria-label", say("enrolment.tally.several"));
		this.marked.addClassName("cuantas");
		this.several.add(this.marked, button("authorise", Icon.TICK, () -> act.accept(Several.AUTHORISE)),
				button("return", Icon.OUT, () -> act.accept(Several.RETURN)),
				button("unmark", Icon.CLOSE, () -> act.accept(Several.UNMARK)));
		add(this.counts, gap, this.clean, this.several);
	}

	void show(OpenEnrolment open, Choices choices, List<CandidateView> marks) {
		List<CandidateView> pending = open.undecided();
		int yes = choices.rows(pending, true).size();
		int no = choices.rows(pending, false).size();
		int left = pending.size() - yes - no;
		this.counts.removeAll();
		if (pending.isEmpty()) {
			count(Icon.CHECK, "ok", "all-decided", open.rows().size());
		}
		else {
			count(Icon.TICK, "ok", "yes", yes);
			count(Icon.OUT, "bad", "no", no);
			count(Icon.CLOCK, "warn", "left", left);
			int done = open.rows().size() - pending.size();
			if (done > 0) {
				count(Icon.SEAL, "on", "done", done);
			}
		}
		long ready = pending.stream().filter((row) -> OpenEnrolment.isClean(row) && choices.of(row) == null).count();
		this.clean.setText(say("enrolment.tally.clean", ready));
		this.clean.setVisible(ready > 0 && marks.isEmpty());
		this.several.setVisible(!marks.isEmpty());
		this.marked.setText(say("enrolment.tally.marked", marks.size()));
	}

	private void count(Icon icon, String tone, String key, int figure) {
		Span count = new Span(icon.draw(), new Span(say("enrolment.tally." + key, figure)));
		count.addClassName((figure > 0) ? tone : "cero");
		this.counts.add(count);
	}

	private Button button(String key, Icon icon, Runnable act) {
		return new Button(say("enrolment.tally.several." + key), icon.draw(), (event) -> act.run());
	}

	private String say(String key, Object... arguments) {
		return this.desk.say(key, arguments);
	}

	/**
	 * What can be done with several rows at once.
	 */
	enum Several {

		AUTHORISE_CLEAN, AUTHORISE, RETURN, UNMARK

	}

}
