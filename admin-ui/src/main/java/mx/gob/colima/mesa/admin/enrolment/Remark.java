package mx.gob.colima.mesa.admin.enrolment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.look.Icon;

/**
 * Something to know of a row before it is decided.
 *
 * @param icon the drawing
 * @param tone class of the style sheet
 * @param title what it is
 * @param text what it means; may be empty
 */
record Remark(Icon icon, String tone, String title, String text) {

	Div draw() {
		Span head = new Span(this.icon.draw(), new Span(this.title));
		head.addClassNames("st", this.tone);
		Div drawn = new Div(head);
		drawn.addClassName("cotejo");
		if (!this.text.isEmpty()) {
			Span more = new Span(this.text);
			more.addClassName("l2");
			drawn.add(more);
		}
		return drawn;
	}

}
