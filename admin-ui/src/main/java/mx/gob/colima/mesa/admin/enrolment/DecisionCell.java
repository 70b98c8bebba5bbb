package mx.gob.colima.mesa.admin.enrolment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.enrolment.CandidateFlag;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import org.jspecify.annotations.Nullable;

/**
 * Where a row is authorised or returned. Nothing is decided until it is signed.
 */
class DecisionCell extends Div {

	private final Desk desk;

	private final CandidateView row;

	private final RowHost host;

	private final Button yes;

	private final Button no;

	private final Span fault = new Span();

	private final Div reasons = new Div();

	private final Div suggestions = new Div();

	private @Nullable TextArea reason;

	private Choices.@Nullable Choice choice;

	DecisionCell(Desk desk, CandidateView row, RowHost host) {
		this.desk = desk;
		this.row = row;
		this.host = host;
		addClassName("decid");
		boolean moves = row.flags().contains(CandidateFlag.OTHER_DEPENDENCY);
		this.yes = button(moves ? "authorise-move" : "authorise", Icon.TICK, true);
		this.no = button("return", Icon.OUT, false);
		Div pair = new Div();
		pair.addClassName("par");
		if (row.ownRow() && row.secondApproval() == null) {
			Button approve = new Button(say("enrolment.row.approve"), Icon.PEOPLE.draw(), (event) -> host.approve(row));
			approve.setAriaLabel(named("approve"));
			pair.add(approve, this.no);
		}
		else if (OpenEnrolment.isHeld(row)) {
			pair.add(this.no);
		}
		else {
			pair.add(this.yes, this.no);
		}
		this.fault.addClassName("malo");
		this.fault.getElement().setAttribute("role", "alert");
		this.fault.setVisible(false);
		this.reasons.addClassName("razones");
		suggest();
		add(pair, this.reasons, this.fault);
	}

	/**
	 * Shows what was chosen.
	 * @param now the choice
	 */
	void show(Choices.@Nullable Choice now) {
		this.choice = now;
		press(this.yes, now != null && now.authorised());
		press(this.no, now != null && !now.authorised());
		this.fault.setVisible(false);
		this.reasons.setVisible(now != null && !now.authorised());
		if (now != null && !now.authorised()) {
			TextArea field = field();
			field.setInvalid(false);
			this.suggestions.setVisible(now.reason().isBlank());
			if (!field.getValue().equals(now.reason())) {
				field.setValue(now.reason());
			}
		}
	}

	/**
	 * Says what is wrong with the choice.
	 * @param why in the reader's language
	 */
	void fault(String why) {
		TextArea field = this.reason;
		if (field != null && this.choice != null && !this.choice.authorised()) {
			field.setErrorMessage(why);
			field.setInvalid(true);
		}
		else {
			this.fault.setText(why);
			this.fault.setVisible(true);
		}
	}

	/**
	 * Takes the keyboard to what has to be corrected.
	 */
	void focus() {
		TextArea field = this.reason;
		if (field != null && this.reasons.isVisible()) {
			field.focus();
		}
		else {
			this.no.focus();
		}
	}

	private void press(Button button, boolean pressed) {
		button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
	}

	private Button button(String key, Icon icon, boolean authorised) {
		Button button = new Button(say("enrolment.row." + key), icon.draw(), (event) -> choose(authorised));
		button.addClassName(authorised ? "si" : "no");
		button.setAriaLabel(named(key));
		return button;
	}

	private void choose(boolean authorised) {
		Choices.Choice before = this.choice;
		boolean again = before != null && before.authorised() == authorised;
		String written = (before != null) ? before.reason() : "";
		if (again && (authorised || written.isBlank())) {
			this.host.unchoose(this.row);
			return;
		}
		this.host.choose(this.row, new Choices.Choice(authorised, written));
		if (!authorised) {
			field().focus();
		}
	}

	private TextArea field() {
		TextArea field = this.reason;
		if (field == null) {
			field = new TextArea();
			field.addClassName("mot");
			field.setPlaceholder(say("enrolment.row.reason"));
			field.setAriaLabel(named("reason"));
			field.setRequiredIndicatorVisible(true);
			field.setMaxLength(Choices.Choice.LONGEST);
			field.setMinRows(1);
			field.setMaxRows(6);
			field.setValueChangeMode(ValueChangeMode.LAZY);
			field.addValueChangeListener((event) -> {
				if (this.choice != null && !this.choice.reason().equals(event.getValue())) {
					write(event.getValue());
				}
			});
			this.reason = field;
			this.reasons.add(field, this.suggestions);
			field.getElement()
				.executeJs("window.mesa?.keep(this, $0, $1)", this.desk.person(), Kept.key(this.row.id()));
		}
		return field;
	}

	private void suggest() {
		this.suggestions.addClassName("par");
		this.row.flags()
			.forEach((flag) -> this.suggestions.add(suggestion(this.desk.phrases().name("enrolment.reason", flag))));
	}

	private Button suggestion(String text) {
		Button button = new Button(text, (event) -> {
			write(text);
			field().focus();
		});
		button.addClassName("filtro");
		return button;
	}

	private void write(String text) {
		this.host.choose(this.row, new Choices.Choice(false, text));
	}

	private String named(String key) {
		return say("enrolment.row.named", say("enrolment.row." + key), this.row.no(), OpenEnrolment.name(this.row));
	}

	private String say(String key, Object... arguments) {
		return this.desk.say(key, arguments);
	}

}
