package mx.gob.colima.mesa.platform.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Noto Sans, cut to the letters of European languages and without its tables of
 * ligatures, which cost eight times the time of everything else. A text in any other
 * typeface would vanish without a word.
 */
final class Typeface {

	static final String NAME = "Noto Sans";

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private final byte[] regular = read("NotoSans-Regular.ttf");

	private final byte[] bold = read("NotoSans-Bold.ttf");

	private final byte[] italic = read("NotoSans-Italic.ttf");

	private final CmapLookup letters = letters(this.regular);

	/**
	 * Whether there is a drawing for a character.
	 * @param character the code point
	 * @return whether it can be printed
	 */
	boolean draws(int character) {
		return this.letters.getGlyphId(character) != 0;
	}

	/**
	 * Gives it to what writes a document.
	 * @param builder what writes
	 */
	void register(PdfRendererBuilder builder) {
		builder.useFont(() -> new ByteArrayInputStream(this.regular), NAME, NORMAL, FontStyle.NORMAL, true);
		builder.useFont(() -> new ByteArrayInputStream(this.bold), NAME, BOLD, FontStyle.NORMAL, true);
		builder.useFont(() -> new ByteArrayInputStream(this.italic), NAME, NORMAL, FontStyle.ITALIC, true);
	}

	private static CmapLookup letters(byte[] font) {
		try {
			return new TTFParser(true).parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] read(String name) {
		try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + name)) {
			return Objects.requireNonNull(in, name).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
