package mx.gob.colima.mesa.platform.shared;

import java.util.List;

/**
 * A field that is missing or wrong.
 *
 * @param field path of the field in the body, as {@code beneficiary.name}
 * @param rule the rule that was broken; its text is {@code rule.} and the rule in the
 * bundles
 * @param args arguments of the text
 */
public record FieldFault(String field, String rule, List<Object> args) {

	/**
	 * Copies the arguments.
	 */
	public FieldFault {
		args = List.copyOf(args);
	}

	/**
	 * A fault whose text takes no arguments.
	 * @param field path of the field in the body
	 * @param rule the rule that was broken
	 */
	public FieldFault(String field, String rule) {
		this(field, rule, List.of());
	}

}
