package mx.gob.colima.mesa.admin.enrolment;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;

/**
 * Asks for the one reason for which several rows are returned.
 */
class SeveralDialog extends Dialog {

	private final Desk desk;

	private final TextArea reason = new TextArea();

	private final Consumer<String> done;

	SeveralDialog(Desk desk, List<CandidateView> rows, Consumer<String> done) {
		this.desk = desk;
		this.done = done;
		addClassName("acto");
		setHeaderTitle(say("enrolment.several.title", rows.size()));
		setWidth("34rem");
		setMaxWidth("96vw");
		setCloseOnOutsideClick(false);
		this.reason.setLabel(say("enrolment.several.reason"));
		this.reason.setHelperText(say("enrolment.several.helper"));
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setMaxLength(Choices.Choice.LONGEST);
		this.reason.setWidthFull();
		this.reason.setMinRows(3);
		this.reason.setAutofocus(true);
		// Esc right after a letter must find it here: the dialog closes only while it is
		// empty
		this.reason.setValueChangeMode(ValueChangeMode.EAGER);
		addDialogCloseActionListener((event) -> {
			if (this.reason.getValue().isBlank()) {
				close();
			}
		});
		Paragraph about = new Paragraph(String.join(", ", rows.stream().map(OpenEnrolment::name).toList()));
		about.addClassName("acerca");
		add(about, this.reason);
		Button confirm = new Button(say("enrolment.several.confirm"), Icon.OUT.draw(), (event) -> confirm());
		confirm.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(new Button(desk.phrases().say("cancel"), (event) -> close()), confirm);
	}

	private void confirm() {
		String written = this.reason.getValue().strip();
		this.reason.setInvalid(written.isEmpty());
		this.reason.setErrorMessage(this.desk.say("enrolment.row.reason-missing"));
		if (written.isEmpty()) {
			this.reason.focus();
		}
		else {
			close();
			this.done.accept(written);
		}
	}

	private String say(String key, Object... arguments) {
		return this.desk.say(key, arguments);
	}

}
