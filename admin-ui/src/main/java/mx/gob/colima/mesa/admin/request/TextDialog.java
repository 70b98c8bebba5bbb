package mx.gob.colima.mesa.admin.request;

import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import mx.gob.colima.mesa.contract.request.HoldReason;
import org.jspecify.annotations.Nullable;

/**
 * An act that needs a text: a reason, a question, a solution.
 */
class TextDialog extends ActDialog {

	private final TextArea text = new TextArea();

	private final RadioButtonGroup<HoldReason> reason = new RadioButtonGroup<>();

	private final Function<String, Act> meaning;

	TextDialog(Choice choice, OpenRequest seen, Tools tools, Consumer<OpenRequest> reread) {
		super(choice, seen, tools, reread);
		this.meaning = meaning(choice);
		this.reason.setLabel(phrases().say("dialog.reason"));
		this.reason.setItems(HoldReason.SUPPLIER, HoldReason.SCHEDULED, HoldReason.AUTHORISATION);
		this.reason.setItemLabelGenerator((value) -> phrases().name(value));
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setVisible(choice == Choice.HOLD);
		this.text.setLabel(phrases().name("dialog.label", choice));
		this.text.setHelperText(phrases().name("dialog.helper", choice));
		this.text.setRequiredIndicatorVisible(true);
		this.text.setWidthFull();
		this.text.setMinRows(4);
		this.text.setMaxRows(10);
		// Esc right after a letter must find it here: the dialog closes only while it is
		// empty
		this.text.setValueChangeMode(ValueChangeMode.EAGER);
		this.text.setAutofocus(choice != Choice.HOLD);
		add(this.reason, this.text);
	}

	private Function<String, Act> meaning(Choice choice) {
		return switch (choice) {
			case REJECT -> Act.Reject::new;
			case RESUME -> Act.Resume::new;
			case RESOLVE -> Act.Resolve::new;
			case ASK -> (question) -> new Act.Wait(HoldReason.REQUESTER, question);
			case HOLD -> (awaited) -> new Act.Wait(this.reason.getValue(), awaited);
			default -> throw new IllegalArgumentException("no text belongs to " + choice);
		};
	}

	@Override
	boolean isBlank() {
		return this.text.getValue().isBlank();
	}

	@Override
	@Nullable Act act() {
		String written = this.text.getValue().trim();
		boolean unreasoned = this.reason.isVisible() && this.reason.getValue() == null;
		this.reason.setInvalid(unreasoned);
		this.reason.setErrorMessage(phrases().say("dialog.reason.empty"));
		boolean wrong = written.isEmpty() || written.length() > Composer.LONGEST;
		this.text.setInvalid(wrong);
		this.text.setErrorMessage(written.isEmpty() ? phrases().say("text.empty")
				: phrases().say("text.long", written.length(), Composer.LONGEST));
		if (wrong) {
			this.text.focus();
		}
		return (unreasoned || wrong) ? null : this.meaning.apply(written);
	}

}
