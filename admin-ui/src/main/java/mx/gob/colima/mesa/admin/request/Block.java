package mx.gob.colima.mesa.admin.request;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/**
 * A titled part of an open request.
 */
class Block extends Section {

	Block(String title, String aside) {
		addClassName("bloque");
		Span note = new Span(aside);
		note.addClassName("meta");
		Div head = new Div(new H3(title), note);
		head.addClassName("r-cab");
		add(head);
	}

}
