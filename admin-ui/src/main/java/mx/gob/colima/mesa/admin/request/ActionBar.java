package mx.gob.colima.mesa.admin.request;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import mx.gob.colima.mesa.admin.language.Phrases;

/**
 * A button for each thing that the API says may be done; the likeliest one stands out.
 * The buttons stay the same while the request changes, so that a press is never lost
 * because news arrived under the finger.
 */
class ActionBar extends Div {

	private final Map<Choice, Button> buttons = new EnumMap<>(Choice.class);

	ActionBar(Phrases phrases, BiConsumer<Choice, Button> chosen) {
		addClassNames("acc", "acciones");
		getElement().setAttribute("role", "toolbar");
		getElement().setAttribute("aria-label", phrases.say("actions.label"));
		for (Choice choice : List.of(Choice.values()).reversed()) {
			Button button = new Button(phrases.name("action", choice), choice.icon().draw());
			button.setDisableOnClick(true);
			button.addClickListener((event) -> chosen.accept(choice, button));
			this.buttons.put(choice, button);
			add(button);
		}
	}

	void show(OpenRequest open) {
		Optional<Choice> primary = Arrays.stream(Choice.values())
			.filter((choice) -> open.allows(choice.action()))
			.findFirst();
		setVisible(primary.isPresent());
		this.buttons.forEach((choice, button) -> {
			button.setVisible(open.allows(choice.action()));
			button.setEnabled(true);
			button.setThemeName(ButtonVariant.PRIMARY.getVariantName(), primary.filter(choice::equals).isPresent());
		});
	}

}
