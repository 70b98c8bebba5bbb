package mx.gob.colima.mesa.admin.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A notice that stays where it belongs until it is dealt with, and is read aloud.
 */
public final class Notice extends Div {

	/**
	 * Draws a notice.
	 * @param icon the drawing
	 * @param tone class of the style sheet
	 * @param title what happened
	 * @param parts what follows
	 */
	public Notice(Icon icon, String tone, String title, Component... parts) {
		addClassNames("aviso", tone);
		getElement().setAttribute("role", "alert");
		Span head = new Span(title);
		head.addClassName("av-t");
		Div body = new Div(head);
		body.addClassName("av-c");
		body.add(parts);
		add(icon.draw(), body);
	}

}
