package mx.gob.colima.mesa.admin.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import mx.gob.colima.mesa.admin.language.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * A button for each thing that the API says may be done; the likeliest one stands out.
 */
class ActionBar extends Div {

	private final Phrases phrases;

	private final BiConsumer<Choice, Button> chosen;

	ActionBar(Phrases phrases, BiConsumer<Choice, Button> chosen) {
		this.phrases = phrases;
		this.chosen = chosen;
		addClassNames("acc", "acciones");
		getElement().setAttribute("role", "toolbar");
		getElement().setAttribute("aria-label", phrases.say("actions.label"));
	}

	void show(OpenRequest open) {
		removeAll();
		List<Choice> choices = new ArrayList<>(
				Arrays.stream(Choice.values()).filter((choice) -> open.allows(choice.action())).toList());
		setVisible(!choices.isEmpty());
		Choice primary = choices.isEmpty() ? null : choices.removeFirst();
		choices.reversed().forEach((choice) -> add(button(choice, null)));
		if (primary != null) {
			add(button(primary, ButtonVariant.PRIMARY));
		}
	}

	private Button button(Choice choice, @Nullable ButtonVariant variant) {
		Button button = new Button(this.phrases.name("action", choice), choice.icon().draw());
		button.setDisableOnClick(true);
		button.addClickListener((event) -> this.chosen.accept(choice, button));
		if (variant != null) {
			button.addThemeVariants(variant);
		}
		return button;
	}

}
