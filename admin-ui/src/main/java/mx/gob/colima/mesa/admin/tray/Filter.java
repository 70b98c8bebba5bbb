package mx.gob.colima.mesa.admin.tray;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.popover.Popover;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.admin.look.Icon;

/**
 * A button that opens a list of values to choose from.
 */
class Filter extends Composite<Button> {

	private static final int SAID = 2;

	private final MultiSelectListBox<String> list = new MultiSelectListBox<>();

	private final Phrases phrases;

	private final String label;

	private final Map<String, String> values;

	private boolean single;

	Filter(Phrases phrases, String label, Map<String, String> values, Runnable changed) {
		this.phrases = phrases;
		this.label = phrases.say(label);
		this.values = values;
		this.list.setItems(values.keySet());
		this.list.setItemLabelGenerator((value) -> Objects.requireNonNullElse(values.get(value), value));
		this.list.getElement().setAttribute("aria-label", this.label);
		this.list.addClassName("opciones");
		this.list.addSelectionListener((event) -> {
			if (event.isFromClient()) {
				narrow(event.getOldSelection());
				changed.run();
			}
			caption();
		});
		Popover popover = new Popover(this.list);
		popover.setAriaLabel(this.label);
		popover.setTarget(getContent());
		getContent().addClassName("filtro");
		getContent().setIconAfterText(true);
		getContent().setIcon(Icon.CHEV.draw());
		caption();
	}

	void single() {
		this.single = true;
	}

	/**
	 * Leaves out what cannot be found now.
	 * @param useful which values may be found
	 */
	void offer(Predicate<String> useful) {
		this.list.setItems(this.values.keySet().stream().filter(useful).toList());
	}

	void choose(Set<String> chosen) {
		this.list.setValue(chosen.stream().filter(this.values::containsKey).collect(Collectors.toSet()));
		caption();
	}

	Set<String> chosen() {
		return this.list.getValue();
	}

	private void narrow(Set<String> before) {
		if (this.single && this.list.getValue().size() > 1) {
			this.list.setValue(this.list.getValue()
				.stream()
				.filter((value) -> !before.contains(value))
				.limit(1)
				.collect(Collectors.toSet()));
		}
	}

	private void caption() {
		Set<String> chosen = new TreeSet<>(this.list.getValue());
		getContent().setClassName("on", !chosen.isEmpty());
		getContent().setText(said(chosen));
	}

	private String said(Set<String> chosen) {
		if (chosen.isEmpty()) {
			return this.label;
		}
		if (chosen.size() > SAID) {
			return this.phrases.say("filter.many", this.label, chosen.size());
		}
		return this.phrases.say("filter.some", this.label,
				chosen.stream().map(this::brief).collect(Collectors.joining(", ")));
	}

	private String brief(String value) {
		String name = Objects.requireNonNullElse(this.values.get(value), value);
		return name.startsWith(value) ? value : name;
	}

}
