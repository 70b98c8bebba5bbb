package mx.gob.colima.mesa.contract.terms;

import java.util.List;

/**
 * A part of the terms.
 *
 * @param heading its heading
 * @param paragraphs its paragraphs, in their order
 */
public record TermsSection(String heading, List<String> paragraphs) {

	/**
	 * Copies the paragraphs.
	 */
	public TermsSection {
		paragraphs = List.copyOf(paragraphs);
	}

}
