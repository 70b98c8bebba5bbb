package mx.gob.colima.mesa.admin.request;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.admin.look.Marks;
import mx.gob.colima.mesa.contract.request.RequestSummary;

/**
 * Top of an open request: its folio, its neighbours in the list, and the way out.
 */
class PanelBar extends Div {

	private final Div folio = new Div();

	private final Phrases phrases;

	PanelBar(Phrases phrases, PanelHost host) {
		this.phrases = phrases;
		addClassName("d-tope");
		this.folio.addClassName("d-folio");
		Div gap = new Div();
		gap.addClassName("hueco");
		Div neighbours = new Div(button(Icon.UP, "panel.previous", () -> host.step(-1)),
				button(Icon.DOWN, "panel.next", () -> host.step(1)));
		neighbours.addClassName("jk");
		Button close = button(Icon.CLOSE, "panel.close", host::close);
		close.addClassName("cerrar");
		add(this.folio, gap, neighbours, close);
	}

	void show(RequestSummary request) {
		Span number = new Span(request.folio());
		number.addClassName("fn");
		Button copy = button(Icon.COPY, "panel.copy",
				() -> getElement().executeJs("window.mesa.copy($0)", request.folio()));
		this.folio.removeAll();
		this.folio.add(Marks.dependency(request.tenant()), number, copy);
	}

	private Button button(Icon icon, String label, Runnable action) {
		Button button = new Button(icon.draw(), (event) -> action.run());
		button.addThemeVariants(ButtonVariant.TERTIARY);
		button.setAriaLabel(this.phrases.say(label));
		button.setTooltipText(this.phrases.say(label));
		return button;
	}

}
