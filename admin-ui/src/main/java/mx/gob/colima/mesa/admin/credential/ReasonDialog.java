package mx.gob.colima.mesa.admin.credential;

import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.FormDialog;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.credential.CredentialView;

/**
 * Asks why, before something is done to a credential; the reason is kept in the trail.
 *
 * @param <T> what comes of it
 */
class ReasonDialog<T> extends FormDialog<T> {

	private static final int LONGEST = 500;

	private final Function<String, T> work;

	private final TextArea reason;

	ReasonDialog(Phrases phrases, String key, Icon icon, CredentialView row, Function<String, T> work,
			Consumer<T> done) {
		super(phrases, key, icon, done);
		this.work = work;
		this.reason = named("reason", new TextArea(phrases.say("credentials.reason")));
		this.reason.setHelperText(phrases.say("credentials.reason.helper"));
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setMaxLength(LONGEST);
		this.reason.setWidthFull();
		this.reason.setMinRows(2);
		add(new Paragraph(phrases.say(key + ".about", row.name(), row.username(), row.tenant().acronym())),
				this.reason);
	}

	@Override
	protected T send() {
		return this.work.apply(this.reason.getValue());
	}

}
