package mx.gob.colima.mesa.admin.look;

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
import org.jspecify.annotations.Nullable;

/**
 * A dialog whose faults are said beside their fields. It stays open, with what was typed,
 * until it is saved or given up.
 *
 * @param <T> what comes of it
 */
public abstract class FormDialog<T> extends Dialog {

	private final Phrases phrases;

	private final Consumer<T> done;

	private final Div notices = new Div();

	private final Button save;

	private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

	/**
	 * Draws the frame of the dialog.
	 * @param phrases the reader's language
	 * @param key first part of the keys of its phrases
	 * @param icon what stands on the button that saves
	 * @param done is told what came of it
	 */
	@SuppressWarnings("this-escape")
	protected FormDialog(Phrases phrases, String key, Icon icon, Consumer<T> done) {
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
	 * @return what comes of it
	 */
	protected abstract T send();

	/**
	 * Makes a field known by its name in the API.
	 * @param name the name
	 * @param field the field
	 * @param <F> kind of field
	 * @return the field
	 */
	protected final <F extends HasValidationProperties> F named(String name, F field) {
		this.fields.put(name, field);
		return field;
	}

	protected final Phrases phrases() {
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
			T now = send();
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
				fault(field, this.phrases.say("form.required"));
				complete = false;
			}
		}
		return complete;
	}

	private static boolean blank(HasValue<?, ?> value) {
		return value.isEmpty() || (value.getValue() instanceof String text && text.isBlank());
	}

	private static boolean fault(HasValidationProperties field, @Nullable String why) {
		if (why != null) {
			field.setInvalid(true);
			field.setErrorMessage(why);
		}
		return why != null;
	}

	private void tell(String why) {
		this.notices.add(new Notice(Icon.ALERT, "bad", this.phrases.say("form.not-done"), new Paragraph(why)));
	}

}
