package mx.gob.colima.mesa.admin.tray;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;

/**
 * Says, above the first row, what came in out of sight; nothing moves until it is asked
 * for.
 */
class NewRows extends Div {

	private final Phrases phrases;

	private final Runnable reveal;

	NewRows(Phrases phrases, Runnable reveal) {
		this.phrases = phrases;
		this.reveal = reveal;
		addClassName("nuevas");
		getElement().setAttribute("role", "status");
		hide();
	}

	void show(int count) {
		if (count == 0) {
			hide();
			return;
		}
		say(this.phrases.say("tray.arrived", count), "tray.reveal", this.reveal);
	}

	void point(String folio, Runnable lead) {
		say(this.phrases.say("tray.arrived-below", folio), "tray.reveal", lead);
	}

	void failed(Runnable again) {
		say(this.phrases.say("tray.more-failed"), "again", again);
	}

	void hide() {
		removeAll();
		addClassName("oculta");
	}

	private void say(String text, String label, Runnable action) {
		removeAll();
		removeClassName("oculta");
		Button button = new Button(this.phrases.say(label), (event) -> {
			hide();
			action.run();
		});
		button.addThemeVariants(ButtonVariant.TERTIARY);
		add(Icon.LIVE.draw(), new Span(text), button);
	}

}
