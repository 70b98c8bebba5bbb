package mx.gob.colima.mesa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import mx.gob.colima.mesa.admin.look.Icon;

/**
 * A page without frame: a mark, a title, an explanation and one way on.
 */
class Plain extends Main {

	void fill(Icon icon, String title, String text, Component... parts) {
		removeAll();
		addClassName("puerta");
		Div mark = new Div(icon.draw());
		mark.addClassName("vi");
		Div card = new Div(mark, new H1(title), new Paragraph(text));
		card.addClassName("tarjeton");
		card.add(parts);
		add(Header.rosette(), card);
	}

}
