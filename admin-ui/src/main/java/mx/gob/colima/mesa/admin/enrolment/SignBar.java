package mx.gob.colima.mesa.admin.enrolment;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;

/**
 * What is missing before signing, and the button that signs.
 */
class SignBar extends Div {

	private static final int NAMED = 6;

	private final Desk desk;

	private final Span missing = new Span();

	private final Button sign;

	SignBar(Desk desk, Runnable sign) {
		this.desk = desk;
		addClassNames("masa", "firmar");
		getElement().setAttribute("role", "group");
		getElement().setAttribute("aria-label", say("enrolment.bar.label"));
		Div gap = new Div();
		gap.addClassName("hueco");
		this.sign = new Button("", Icon.SEAL.draw(), (event) -> sign.run());
		this.sign.addThemeVariants(ButtonVariant.PRIMARY);
		add(this.missing, gap, this.sign);
	}

	void show(OpenEnrolment open, Choices choices) {
		List<CandidateView> pending = open.undecided();
		List<CandidateView> left = pending.stream().filter((row) -> choices.of(row) == null).toList();
		int ready = pending.size() - left.size();
		setVisible(!pending.isEmpty());
		this.sign.setEnabled(ready > 0);
		this.sign.setText(say("enrolment.bar.sign", ready));
		String what = left.isEmpty() ? say("enrolment.bar.complete")
				: (left.size() > NAMED) ? say("enrolment.bar.missing", left.size())
						: say("enrolment.bar.missing-rows", left.size(), numbers(left));
		boolean partly = !left.isEmpty() && ready > 0;
		this.missing.setText(partly ? what + " " + say("enrolment.bar.partly") : what);
	}

	/**
	 * Says what will be signed.
	 * @param desk what it works with
	 * @param open the application
	 * @param choices what was chosen
	 * @return the summary
	 */
	static Component summary(Desk desk, OpenEnrolment open, Choices choices) {
		List<CandidateView> yes = choices.rows(open.undecided(), true);
		List<CandidateView> no = choices.rows(open.undecided(), false);
		Div summary = new Div();
		if (!yes.isEmpty()) {
			summary.add(new H3(desk.say("enrolment.sign.yes", yes.size())),
					new Paragraph(yes.stream()
						.map((row) -> desk.say("enrolment.sign.row", row.no(), OpenEnrolment.name(row)))
						.collect(Collectors.joining(", "))));
		}
		if (!no.isEmpty()) {
			UnorderedList list = new UnorderedList();
			no.forEach((row) -> {
				Choices.Choice choice = choices.of(row);
				list.add(new ListItem(desk.say("enrolment.sign.reason", row.no(), OpenEnrolment.name(row),
						(choice != null) ? choice.reason().strip() : "")));
			});
			summary.add(new H3(desk.say("enrolment.sign.no", no.size())), list);
		}
		return summary;
	}

	private static String numbers(List<CandidateView> rows) {
		return rows.stream().map((row) -> String.valueOf(row.no())).collect(Collectors.joining(", "));
	}

	private String say(String key, Object... arguments) {
		return this.desk.say(key, arguments);
	}

}
