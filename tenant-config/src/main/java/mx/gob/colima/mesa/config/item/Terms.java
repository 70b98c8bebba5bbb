package mx.gob.colima.mesa.config.item;

import java.time.Instant;
import java.util.List;

/**
 * A version of what people accept before they use their credentials: the responsibilities
 * and the privacy notice. Once a version is published it never changes.
 *
 * @param version its number, from 1
 * @param validFrom from when it holds
 * @param title its title
 * @param note what is said of its standing
 * @param sections its parts, in their order
 */
public record Terms(int version, Instant validFrom, String title, String note, List<Section> sections) implements Item {

	public Terms {
		sections = List.copyOf(sections);
	}

	@Override
	public Integer identity() {
		return this.version;
	}

	@Override
	public String label() {
		return "terms, version " + this.version;
	}

	/**
	 * A part of the text.
	 *
	 * @param heading its heading
	 * @param paragraphs its paragraphs, in their order
	 */
	public record Section(String heading, List<String> paragraphs) {

		public Section {
			paragraphs = List.copyOf(paragraphs);
		}

	}

}
