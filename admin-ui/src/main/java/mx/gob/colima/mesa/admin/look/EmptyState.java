package mx.gob.colima.mesa.admin.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/**
 * What stands where nothing is: why, and one way on.
 */
public final class EmptyState extends Div {

	/**
	 * Draws a page without content.
	 * @param icon the drawing
	 * @param tone class of the style sheet; empty for neutral
	 * @param title what is so
	 * @param text why, and what to do
	 * @param ways buttons or links
	 */
	public EmptyState(Icon icon, String tone, String title, String text, Component... ways) {
		addClassName("vac");
		Div mark = new Div(icon.draw());
		mark.addClassName("vi");
		if (!tone.isEmpty()) {
			mark.addClassName(tone);
		}
		add(mark, new H3(title), new Paragraph(text));
		if (ways.length > 0) {
			Div row = new Div(ways);
			row.addClassNames("acc", "ce");
			add(row);
		}
	}

}
