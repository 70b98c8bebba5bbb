package mx.gob.colima.mesa.admin.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A cell of a list with a second line, which is smaller.
 */
public final class TwoLines {

	private TwoLines() {
	}

	/**
	 * Puts one line below another.
	 * @param first what is read first
	 * @param second what is below
	 * @return the cell
	 */
	public static Div of(Component first, Component second) {
		Div cell = new Div(first, second);
		cell.addClassName("dos");
		return cell;
	}

	/**
	 * Draws the smaller line.
	 * @param text what it says; empty for nothing
	 * @return the line
	 */
	public static Span second(String text) {
		Span second = new Span(text);
		second.addClassName("l2");
		return second;
	}

}
