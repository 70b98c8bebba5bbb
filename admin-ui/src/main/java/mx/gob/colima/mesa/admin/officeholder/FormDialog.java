package mx.gob.colima.mesa.admin.officeholder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Notice;
import mx.gob.colima.mesa.contract.people.OfficeholderView;

/**
 * A dialog whose faults are said beside their fields. It stays open, with what was typed,
 * until it is saved or given up.
 */
abstract class FormDialog extends Dialog {

	private final Phrases phrases;

	private final Consumer<OfficeholderView> done;

	private final Div notices = new Div();

	private final Button save;

	private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

	FormDialog(Phrases phrases, String key, Icon icon, Consumer<OfficeholderView> done) {
		this.phrases = phrases;
		this.done = done;
		addClassName("acto");
		setHeaderTitle(phrases.say(key + ".title"));
		setWidth("40rem");
		setMaxWidth("96vw");
		setCloseOnOutsideClick(false);
		add(this.notices);
		this.save = new Button(phrases.say(key + ".save"), icon.draw(), (event) -> save());
		this.save.addThemeVariants(ButtonVariant.PRIMARY);
		this.save.setDisableOnClick(true);
		getFooter().add(new Button(phrases.say("cancel"), (event) -> close()), this.save);
	}

	/**
	 * Sends what was typed.
	 * @return the appointment as it is then
	 */
	abstract OfficeholderView send();

	/**
	 * Makes a field known by its name in the API.
	 * @param name the name
	 * @param field the field
	 * @param <F> kind of field
	 * @return the field
	 */
	final <F extends HasValidationProperties> F named(String name, F field) {
		this.fields.put(name, field);
		return field;
	}

	final Phrases phrases() {
		return this.phrases;
	}

	private void save() {
		this.notices.removeAll();
		this.fields.values().forEach((field) -> field.setInvalid(false));
		if (complete()) {
			attempt();
		}
		this.save.setEnabled(true);
	}

	private void attempt() {
		try {
			OfficeholderView now = send();
			close();
			this.done.accept(now);
		}
		catch (ApiProblemException ex) {
			boolean beside = this.fields.entrySet()
				.stream()
				.filter((field) -> fault(field.getValue(), ex.fault(field.getKey())))
				.count() > 0;
			if (!beside) {
				tell(ex.explanation());
			}
		}
		catch (ApiUnavailableException ex) {
			tell(this.phrases.say("list.failed.text"));
		}
	}

	private boolean complete() {
		boolean complete = true;
		for (HasValidationProperties field : this.fields.values()) {
			if (field instanceof HasValue<?, ?> value && value.isRequiredIndicatorVisible() && blank(value)) {
				fault(field, this.phrases.say("officeholders.form.required"));
				complete = false;
			}
		}
		return complete;
	}

	private static boolean blank(HasValue<?, ?> value) {
		return value.isEmpty() || (value.getValue() instanceof String text && text.isBlank());
	}

	private static boolean fault(HasValidationProperties field, @org.jspecify.annotations.Nullable String why) {
		if (why != null) {
			field.setInvalid(true);
			field.setErrorMessage(why);
		}
		return why != null;
	}

	private void tell(String why) {
		this.notices.add(new Notice(Icon.ALERT, "bad", this.phrases.say("officeholders.not-done"), new Paragraph(why)));
	}

}
