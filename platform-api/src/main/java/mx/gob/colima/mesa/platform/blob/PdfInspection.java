package mx.gob.colima.mesa.platform.blob;

import java.io.File;
import java.io.IOException;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Finds PDFs that do something, hide something, or are made to choke their reader. Runs
 * in a process of its own, which such a document may well kill.
 */
final class PdfInspection {

	private static final int MOST_PAGES = 200;

	private static final int MOST_OBJECTS = 50_000;

	private static final int DEEPEST = 100;

	/**
	 * What acts or hides something. Where a document opens is no act: what it does then
	 * is told by the action's own kind.
	 */
	private static final Set<COSName> ACTS = Set.of(COSName.getPDFName("JS"), COSName.getPDFName("JavaScript"),
			COSName.getPDFName("Launch"), COSName.getPDFName("EmbeddedFile"), COSName.getPDFName("EmbeddedFiles"),
			COSName.getPDFName("RichMedia"), COSName.getPDFName("XFA"), COSName.getPDFName("SubmitForm"),
			COSName.getPDFName("ImportData"), COSName.getPDFName("GoToR"), COSName.getPDFName("GoToE"),
			COSName.getPDFName("Movie"), COSName.getPDFName("Sound"));

	private PdfInspection() {
	}

	/**
	 * Inspects a document.
	 * @param arguments the file
	 * @throws IOException if it is none
	 */
	static void main(String[] arguments) throws IOException {
		try (PDDocument document = Loader.loadPDF(new File(arguments[0]))) {
			COSDocument objects = document.getDocument();
			require(!document.isEncrypted() && objects.getXrefTable().size() <= MOST_OBJECTS
					&& document.getNumberOfPages() > 0 && document.getNumberOfPages() <= MOST_PAGES);
			for (COSObjectKey key : Set.copyOf(objects.getXrefTable().keySet())) {
				inspect(objects.getObjectFromPool(key).getObject(), 0);
			}
			inspect(objects.getTrailer(), 0);
		}
	}

	private static void require(boolean harmless) {
		if (!harmless) {
			throw new IllegalArgumentException("this document is not accepted");
		}
	}

	private static void inspect(@Nullable COSBase object, int depth) {
		require(depth <= DEEPEST);
		if (object instanceof COSArray array) {
			array.forEach((element) -> inspect(element, depth + 1));
		}
		else if (object instanceof COSDictionary dictionary) {
			require(!acts(dictionary) && pixels(dictionary) <= ImageInspection.MOST_PIXELS);
			dictionary.getValues().forEach((value) -> inspect(value, depth + 1));
		}
	}

	private static boolean acts(COSDictionary dictionary) {
		return dictionary.keySet().stream().anyMatch(ACTS::contains) || kind(dictionary, COSName.S)
				|| kind(dictionary, COSName.TYPE) || kind(dictionary, COSName.SUBTYPE);
	}

	private static boolean kind(COSDictionary dictionary, COSName key) {
		COSName kind = dictionary.getCOSName(key);
		return kind != null && ACTS.contains(kind);
	}

	private static long pixels(COSDictionary dictionary) {
		return (long) dictionary.getInt(COSName.WIDTH, 0) * dictionary.getInt(COSName.HEIGHT, 0);
	}

}
