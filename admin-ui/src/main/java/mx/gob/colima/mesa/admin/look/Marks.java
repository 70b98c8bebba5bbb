package mx.gob.colima.mesa.admin.look;

import java.util.Locale;

import com.vaadin.flow.component.html.Span;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * Small marks beside names.
 */
public final class Marks {

	private static final int SHORT = 3;

	private Marks() {
	}

	/**
	 * Draws the chip of a dependency: its acronym on its colour.
	 * @param tenant the dependency
	 * @return the chip
	 */
	public static Span dependency(TenantView tenant) {
		Span chip = new Span(tenant.acronym());
		chip.addClassName("dep");
		chip.getStyle().set("--dep", tenant.color());
		chip.setTitle(tenant.name());
		return chip;
	}

	/**
	 * Draws the initials of a person, hidden from readers because the name is beside
	 * them.
	 * @param name the name; {@code null} for nobody
	 * @return the initials
	 */
	public static Span initials(@Nullable String name) {
		Span mark = new Span();
		mark.addClassName("ini");
		mark.getElement().setAttribute("aria-hidden", "true");
		if (name == null) {
			mark.addClassName("nadie");
			mark.add(Icon.USER.draw());
		}
		else {
			mark.setText(initialsOf(name));
		}
		return mark;
	}

	/**
	 * Takes the initials of given name and first surname, without the title.
	 * @param name the name
	 * @return one or two letters
	 */
	public static String initialsOf(String name) {
		StringBuilder letters = new StringBuilder();
		for (String word : name.trim().split("\\s+")) {
			if (!word.endsWith(".") && !word.isEmpty() && letters.length() < 2) {
				letters.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
			}
		}
		return letters.toString();
	}

	/**
	 * Draws a level: its name beside one to three bars.
	 * @param level name of the level
	 * @return the mark
	 */
	public static Span level(String level) {
		Span bars = new Span(new Span(), new Span(), new Span());
		bars.addClassName("pts");
		Span mark = new Span(bars, new Span(level));
		mark.addClassNames("nivel", levelTone(level));
		return mark;
	}

	/**
	 * Gives the class of a level: the beginning of its name.
	 * @param level name of the level
	 * @return the class
	 */
	public static String levelTone(String level) {
		return level.substring(0, Math.min(SHORT, level.length())).toLowerCase(Locale.ROOT).replace('í', 'i');
	}

}
