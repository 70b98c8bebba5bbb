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

	private static final String AUTHORISE = "AUTHORISE ";

	private final Element element;

	private final String person;

	Kept(Element element, String person) {
		this.element = element;
		this.person = person;
	}

	static String key(UUID row) {
		return "alta:" + row;
	}

	/**
	 * Keeps a choice.
	 * @param row the row
	 * @param choice the choice
	 * @param version what was looked at when it was made
	 */
	void keep(UUID row, Choices.Choice choice, String version) {
		this.element.executeJs("window.mesa?.put($0, $1, $2, $3)", this.person, key(row), choice.reason(),
				choice.authorised() ? AUTHORISE + version : "RETURN");
	}

	void forget(UUID row) {
		this.element.executeJs("window.mesa?.take($0, $1)", this.person, key(row));
	}

	/**
	 * Asks the browser for what was chosen before. Who authorises has seen what is
	 * authorised: of another version only reasons come back.
	 * @param version what is looked at now
	 * @param found is given the choices by row, if there are any
	 */
	void recall(String version, Consumer<Map<String, Choices.Choice>> found) {
		this.element.executeJs("return window.mesa ? window.mesa.kept($0, $1) : {}", this.person, "alta:")
			.then((kept) -> {
				Map<String, Choices.Choice> choices = read(kept, version);
				if (!choices.isEmpty()) {
					found.accept(choices);
				}
			});
	}

	private static Map<String, Choices.Choice> read(JsonNode kept, String version) {
		Map<String, Choices.Choice> choices = new LinkedHashMap<>();
		kept.properties().forEach((entry) -> {
			String meant = entry.getValue().path("reader").asString("");
			boolean authorised = meant.equals(AUTHORISE + version);
			if (authorised || !meant.startsWith(AUTHORISE)) {
				choices.put(entry.getKey(), new Choices.Choice(authorised, entry.getValue().path("text").asString("")));
			}
		});
		return choices;
	}

}
