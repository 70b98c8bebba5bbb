package mx.gob.colima.mesa.admin.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;
import org.jspecify.annotations.Nullable;

/**
 * The search field of the header; the key / leads to it. It searches the screen that is
 * shown.
 */
class SearchField extends TextField {

	private static final int PAUSE = 300;

	private static final int LONGEST = 120;

	private @Nullable Searchable screen;

	SearchField(String placeholder, Phrases phrases) {
		addClassName("buscar");
		setPlaceholder(placeholder);
		setAriaLabel(placeholder);
		setPrefixComponent(Icon.SEARCH.draw());
		Span key = new Span(phrases.say("search.key"));
		key.addClassName("kbd");
		key.getElement().setAttribute("aria-hidden", "true");
		setSuffixComponent(key);
		setClearButtonVisible(true);
		setMaxLength(LONGEST);
		setValueChangeMode(ValueChangeMode.LAZY);
		setValueChangeTimeout(PAUSE);
		addValueChangeListener((event) -> {
			if (event.isFromClient() && this.screen != null) {
				this.screen.search(event.getValue().trim());
			}
		});
	}

	void search(@Nullable Searchable shown) {
		this.screen = shown;
		setVisible(shown != null);
		setValue((shown != null) ? shown.words() : "");
	}

}
