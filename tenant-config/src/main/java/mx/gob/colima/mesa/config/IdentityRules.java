package mx.gob.colima.mesa.config;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * An id belongs to one thing, in all files together.
 */
final class IdentityRules {

	private final Findings findings;

	private final Map<Object, String> seen = new HashMap<>();

	IdentityRules(Findings findings) {
		this.findings = findings;
	}

	void check(Documents documents) {
		walk(documents.tenants().source());
		walk(documents.calendars().source());
		walk(documents.services().source());
		walk(documents.groups().source());
		walk(documents.operators().source());
	}

	private void walk(SourceFile source) {
		walk(source, source.tree(), "");
	}

	private void walk(SourceFile source, JsonNode node, String pointer) {
		JsonNode id = node.path("id");
		if (!id.isMissingNode()) {
			this.findings.unique(this.seen, "the id", id.asString(), source, pointer + "/id");
		}
		if (node.isObject()) {
			node.properties().forEach((field) -> walk(source, field.getValue(), pointer + "/" + field.getKey()));
		}
		for (int i = 0; node.isArray() && i < node.size(); i++) {
			walk(source, node.path(i), pointer + "/" + i);
		}
	}

}
