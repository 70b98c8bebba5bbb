package mx.gob.colima.mesa.admin.tray;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.EmptyState;
import mx.gob.colima.mesa.admin.look.Icon;

/**
 * What stands where no rows are: nothing to do, nothing found, or nothing read.
 */
class TrayVoid {

	private final Phrases phrases;

	private final Runnable clear;

	TrayVoid(Phrases phrases, Runnable clear) {
		this.phrases = phrases;
		this.clear = clear;
	}

	EmptyState empty(TrayQuery query) {
		if (query.filters() == 0) {
			return new EmptyState(Icon.CHECK, "ok", this.phrases.name("empty.title", query.view()),
					this.phrases.name("empty.text", query.view()));
		}
		Button all = new Button(this.phrases.say("tray.clear"), Icon.CLOSE.draw(), (event) -> this.clear.run());
		all.addThemeVariants(ButtonVariant.PRIMARY);
		return new EmptyState(Icon.FILTER, "", this.phrases.say("empty.filtered", query.filters()),
				this.phrases.say("empty.filtered.text"), all);
	}

	EmptyState failed(RuntimeException fault, Runnable again) {
		Button retry = new Button(this.phrases.say("again"), Icon.REFRESH.draw(), (event) -> again.run());
		retry.addThemeVariants(ButtonVariant.PRIMARY);
		String why = (fault instanceof ApiProblemException problem) ? problem.explanation()
				: this.phrases.say("tray.failed.text");
		return new EmptyState(Icon.ALERT, "bad", this.phrases.say("tray.failed"), why, retry);
	}

}
