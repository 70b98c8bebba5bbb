package mx.gob.colima.mesa.admin.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;

/**
 * Leads to the notices and tells how many are unread.
 */
class Bell extends Anchor {

	private static final int MOST = 99;

	private final Phrases phrases;

	private final Span count = new Span();

	Bell(Phrases phrases) {
		super("avisos");
		this.phrases = phrases;
		addClassName("campana");
		this.count.addClassName("n");
		add(Icon.BELL.draw(), this.count);
		show(0);
	}

	void show(int unread) {
		this.count.setText((unread > MOST) ? MOST + "+" : String.valueOf(unread));
		this.count.setVisible(unread > 0);
		setAriaLabel((unread > 0) ? this.phrases.say("notices.bell", unread) : this.phrases.say("notices.title"));
	}

}
