package mx.gob.colima.mesa.admin.request;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.request.RequestAction;
import org.jspecify.annotations.Nullable;

/**
 * Where a message is written; who reads it is chosen before writing. What is typed stays
 * in the browser until it was sent.
 */
class Composer extends Div {

	static final int LONGEST = 2000;

	private final Phrases phrases;

	private final String person;

	private final RadioButtonGroup<RequestAction> readers = new RadioButtonGroup<>();

	private final TextArea text = new TextArea();

	private final Button send;

	private String requester = "";

	Composer(Phrases phrases, String person, Consumer<Act.Write> sending) {
		this.phrases = phrases;
		this.person = person;
		addClassName("escribe");
		this.readers.addClassName("segmento");
		this.readers.setAriaLabel(phrases.say("composer.readers"));
		this.readers.setRenderer(new ComponentRenderer<>(this::reader));
		this.readers.addValueChangeListener((event) -> {
			label();
			if (event.isFromClient()) {
				getElement().executeJs("window.mesa?.readBy($0, $1)", this.text.getElement(), event.getValue().name());
			}
		});
		this.text.addClassName("texto");
		this.text.setWidthFull();
		this.text.setMinRows(1);
		this.text.setMaxRows(6);
		this.text.setValueChangeMode(ValueChangeMode.LAZY);
		this.send = new Button(phrases.say("composer.send"), Icon.SEND.draw(), (event) -> send(sending));
		this.send.setDisableOnClick(true);
		this.send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this.text);
		Span keys = new Span(phrases.say("composer.keys"));
		keys.addClassNames("kbd", "teclas");
		Div gap = new Div();
		gap.addClassName("hueco");
		Div row = new Div(this.readers, gap, keys, this.send);
		row.addClassName("rd1");
		add(row, this.text);
	}

	void show(OpenRequest open, boolean another) {
		this.requester = open.summary().requesterName();
		List<RequestAction> choices = new ArrayList<>(List.of(RequestAction.MESSAGE, RequestAction.NOTE));
		choices.removeIf((choice) -> !open.allows(choice));
		setVisible(!choices.isEmpty());
		RequestAction chosen = this.readers.getValue();
		this.readers.setItems(choices);
		if (!choices.isEmpty()) {
			this.readers.setValue((choices.contains(chosen) && !another) ? chosen : choices.getFirst());
		}
		if (another) {
			this.text.clear();
			this.text.setInvalid(false);
			getElement()
				.executeJs("return window.mesa?.keep($0, $1, $2)", this.text.getElement(), this.person,
						open.id().toString())
				.then(String.class, (reader) -> choose(choices, reader));
		}
		label();
	}

	private void choose(List<RequestAction> choices, @Nullable String reader) {
		choices.stream().filter((choice) -> choice.name().equals(reader)).findFirst().ifPresent(this.readers::setValue);
	}

	void sent() {
		this.text.clear();
		this.text.setInvalid(false);
		this.send.setEnabled(true);
		getElement().executeJs("window.mesa?.forget($0)", this.text.getElement());
	}

	void kept() {
		this.send.setEnabled(true);
	}

	private void send(Consumer<Act.Write> sending) {
		String written = this.text.getValue().trim();
		boolean wrong = written.isEmpty() || written.length() > LONGEST;
		this.text.setErrorMessage(written.isEmpty() ? this.phrases.say("text.empty")
				: this.phrases.say("text.long", written.length(), LONGEST));
		this.text.setInvalid(wrong);
		if (wrong) {
			this.send.setEnabled(true);
			this.text.focus();
			return;
		}
		sending.accept(new Act.Write(written, this.readers.getValue() == RequestAction.NOTE));
	}

	private void label() {
		boolean note = this.readers.getValue() == RequestAction.NOTE;
		setClassName("nota", note);
		String label = note ? this.phrases.say("composer.note") : this.phrases.say("composer.message", this.requester);
		this.text.setPlaceholder(label);
		this.text.setAriaLabel(label);
	}

	private Span reader(RequestAction choice) {
		boolean note = choice == RequestAction.NOTE;
		Span label = new Span((note ? Icon.LOCK : Icon.SEND).draw(),
				new Span(this.phrases.name("composer.reader", choice)));
		label.addClassName("sgm");
		return label;
	}

}
