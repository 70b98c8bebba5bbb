package mx.gob.colima.mesa.admin.enrolment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.dom.Element;
import tools.jackson.databind.JsonNode;

/**
 * Choices that are kept in the browser until they were signed: they outlive a reload and
 * the end of a session.
 */
class Kept {

	private final Element element;

	private final String person;

	Kept(Element element, String person) {
		this.element = element;
		this.person = person;
	}

	static String key(UUID row) {
		return "alta:" + row;
	}

	void keep(UUID row, Choices.Choice choice) {
		this.element.executeJs("window.mesa?.put($0, $1, $2, $3)", this.person, key(row), choice.reason(),
				choice.authorised() ? "AUTHORISE" : "RETURN");
	}

	void forget(UUID row) {
		this.element.executeJs("window.mesa?.take($0, $1)", this.person, key(row));
	}

	/**
	 * Asks the browser for what was chosen before.
	 * @param found is given the choices by row, if there are any
	 */
	void recall(Consumer<Map<String, Choices.Choice>> found) {
		this.element.executeJs("return window.mesa ? window.mesa.kept($0, $1) : {}", this.person, "alta:")
			.then((kept) -> {
				Map<String, Choices.Choice> choices = read(kept);
				if (!choices.isEmpty()) {
					found.accept(choices);
				}
			});
	}

	private static Map<String, Choices.Choice> read(JsonNode kept) {
		Map<String, Choices.Choice> choices = new LinkedHashMap<>();
		kept.properties()
			.forEach((entry) -> choices.put(entry.getKey(),
					new Choices.Choice("AUTHORISE".equals(entry.getValue().path("reader").asString("")),
							entry.getValue().path("text").asString(""))));
		return choices;
	}

}
