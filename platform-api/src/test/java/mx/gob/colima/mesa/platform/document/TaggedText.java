package mx.gob.colima.mesa.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a document says to whoever has it read aloud: text by its tags, in their order.
 */
final class TaggedText {

	private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();

	private final List<Tagged> elements = new ArrayList<>();

	private final String text;

	private final int pages;

	private final String subject;

	private final List<String> outside = new ArrayList<>();

	private TaggedText(PDDocument document) throws IOException {
		this.pages = document.getNumberOfPages();
		this.subject = Objects.requireNonNullElse(document.getDocumentInformation().getSubject(), "");
		this.text = new Ruler().getText(document);
		for (PDPage page : document.getPages()) {
			PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
			extractor.processPage(page);
			Map<Integer, String> ofPage = this.contents.computeIfAbsent(page, (added) -> new HashMap<>());
			extractor.getMarkedContents().forEach((content) -> collect(content, ofPage));
		}
		read(document.getDocumentCatalog().getStructureTreeRoot());
	}

	static TaggedText of(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new TaggedText(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Texts of all elements of a kind, without blanks, which line ends swallow.
	 * @param tag the kind
	 * @return the texts
	 */
	List<String> all(String tag) {
		return this.elements.stream().filter((element) -> element.tag().equals(tag)).map(Tagged::text).toList();
	}

	String whole() {
		return this.text.replaceAll("\\s+", " ");
	}

	String subject() {
		return this.subject;
	}

	/**
	 * What a printer cuts off: it is in the file, and no validator misses it.
	 * @return letters beyond the edge of their sheet
	 */
	List<String> outside() {
		return this.outside;
	}

	int pages() {
		return this.pages;
	}

	private String read(PDStructureNode node) {
		StringBuilder text = new StringBuilder();
		int place = this.elements.size();
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				text.append(read(element));
			}
			else if (kid instanceof Integer content && node instanceof PDStructureElement element) {
				text.append(marked(element.getPage(), content));
			}
			else if (kid instanceof PDMarkedContentReference reference) {
				text.append(marked(reference.getPage(), reference.getMCID()));
			}
		}
		if (node instanceof PDStructureElement element) {
			this.elements.add(place,
					new Tagged(element.getStructureType(), text.toString().replaceAll("[\\s\u00A0]", "")));
		}
		return text.toString();
	}

	private String marked(PDPage page, int content) {
		return this.contents.getOrDefault(page, Map.of()).getOrDefault(content, "");
	}

	private static void collect(PDMarkedContent content, Map<Integer, String> into) {
		StringBuilder text = new StringBuilder();
		for (Object part : content.getContents()) {
			if (part instanceof TextPosition position) {
				text.append(position.getUnicode());
			}
			else if (part instanceof PDMarkedContent inner) {
				collect(inner, into);
			}
		}
		if (content.getMCID() >= 0) {
			into.merge(content.getMCID(), text.toString(), String::concat);
		}
	}

	private final class Ruler extends PDFTextStripper {

		@Override
		protected void processTextPosition(TextPosition letter) {
			if (letter.getX() < 0 || letter.getX() + letter.getWidth() > letter.getPageWidth() || letter.getY() < 0
					|| letter.getY() > letter.getPageHeight()) {
				TaggedText.this.outside.add(letter.getUnicode());
			}
			super.processTextPosition(letter);
		}

	}

	private record Tagged(String tag, String text) {
	}

}
