package mx.gob.colima.mesa.admin.enrolment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import mx.gob.colima.mesa.admin.look.Icon;

/**
 * Asks once more before something that cannot be taken back.
 */
class AskDialog extends Dialog {

	/**
	 * Prepares the question.
	 * @param desk what it works with
	 * @param key first part of the keys of its phrases
	 * @param icon drawing of the button
	 * @param act what is done then
	 * @param about what the question is about
	 */
	AskDialog(Desk desk, String key, Icon icon, Runnable act, Component... about) {
		addClassName("acto");
		setHeaderTitle(desk.say("enrolment." + key + ".title"));
		setWidth("36rem");
		setMaxWidth("96vw");
		setCloseOnOutsideClick(false);
		add(new Paragraph(desk.say("enrolment." + key + ".text")));
		Div details = new Div(about);
		details.addClassName("resumen");
		// what scrolls is reached by keyboard
		details.getElement().setAttribute("tabindex", "0");
		details.getElement().setAttribute("role", "group");
		details.getElement().setAttribute("aria-label", desk.say("enrolment." + key + ".title"));
		add(details);
		Button confirm = new Button(desk.say("enrolment." + key + ".confirm"), icon.draw(), (event) -> {
			close();
			act.run();
		});
		confirm.addThemeVariants(ButtonVariant.PRIMARY);
		confirm.setDisableOnClick(true);
		getFooter().add(new Button(desk.phrases().say("cancel"), (event) -> close()), confirm);
	}

}
