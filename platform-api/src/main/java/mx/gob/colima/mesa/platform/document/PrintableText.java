package mx.gob.colima.mesa.platform.document;

import java.text.Normalizer;

import com.openhtmltopdf.extend.FSDOMMutator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes what people typed printable, in every text of a page, so that none can be
 * forgotten: accents are composed, what is not seen is dropped, and what the typeface
 * lacks leaves a mark that is seen.
 */
final class PrintableText implements FSDOMMutator {

	/** What Unicode says for a character that cannot be shown. */
	static final int MISSING = 0xFFFD;

	private static final int UNBREAKABLE = 0xA0;

	private final Typeface typeface;

	PrintableText(Typeface typeface) {
		this.typeface = typeface;
	}

	@Override
	public void mutateDocument(Document document) {
		clean(document);
	}

	private void clean(Node node) {
		if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE
				|| node.getNodeType() == Node.ATTRIBUTE_NODE) {
			node.setNodeValue(clean(node.getNodeValue()));
			return;
		}
		if (node instanceof Element element) {
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				clean(element.getAttributes().item(i));
			}
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			clean(child);
		}
	}

	private String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFC)
			.codePoints()
			.map(this::printed)
			.filter((character) -> character >= 0)
			.forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private int printed(int character) {
		if (character != UNBREAKABLE && (Character.isWhitespace(character) || Character.isSpaceChar(character))) {
			return ' ';
		}
		int kind = Character.getType(character);
		if (kind == Character.CONTROL || kind == Character.FORMAT || isVariant(character)) {
			return -1;
		}
		return this.typeface.draws(character) ? character : MISSING;
	}

	// They only say how the character before them looks.
	private static boolean isVariant(int character) {
		return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
	}

}
