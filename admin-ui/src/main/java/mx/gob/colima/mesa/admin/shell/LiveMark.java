package mx.gob.colima.mesa.admin.shell;

import java.time.Instant;

import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.live.Connection;
import mx.gob.colima.mesa.admin.look.Icon;

/**
 * Says whether what is on the screen is kept up to date.
 */
class LiveMark extends Span {

	private final Phrases phrases;

	LiveMark(Phrases phrases) {
		this.phrases = phrases;
		addClassName("live");
		getElement().setAttribute("role", "status");
	}

	void show(Connection connection, Instant now) {
		removeAll();
		setClassName("cortado", !connection.alive());
		Span words = new Span(connection.alive() ? this.phrases.say("live.on")
				: this.phrases.say("live.off", this.phrases.when(connection.since(), now)));
		add((connection.alive() ? Icon.LIVE : Icon.NOLIVE).draw(), words);
	}

}
