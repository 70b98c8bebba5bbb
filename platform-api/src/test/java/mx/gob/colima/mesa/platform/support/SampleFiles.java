package mx.gob.colima.mesa.platform.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Files as people send them, and as they should not.
 */
public final class SampleFiles {

	private SampleFiles() {
	}

	/**
	 * A photograph.
	 * @param width points
	 * @param height points
	 * @return a JPEG
	 */
	public static byte[] photo(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.ORANGE);
		graphics.fillOval(0, 0, width, height);
		graphics.dispose();
		return written(image, "jpg");
	}

	/**
	 * A picture.
	 * @param width points
	 * @param height points
	 * @return a PNG
	 */
	public static byte[] picture(int width, int height) {
		return written(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png");
	}

	/**
	 * A document of one page that takes for ever to draw.
	 * @param layers how often it is painted over
	 * @return a PDF
	 */
	public static byte[] bomb(int layers) {
		return pdf((document) -> {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				for (int layer = 0; layer < layers; layer++) {
					content.setNonStrokingColor(layer % 7 / 7f, 0, 0);
					for (int corner = 0; corner < 40; corner++) {
						content.addRect(corner, corner, 600, 700);
					}
					content.fillEvenOdd();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * A document of one page.
	 * @param text what it says
	 * @return a PDF
	 */
	public static byte[] pdf(String text) {
		return pdf((document) -> {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
				content.newLineAtOffset(72, 700);
				content.showText(text);
				content.endText();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * A document as somebody made it.
	 * @param maker what is in it
	 * @return a PDF
	 */
	public static byte[] pdf(Consumer<PDDocument> maker) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			maker.accept(document);
			document.save(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * A program of Windows, as far as anybody looks.
	 * @return its first bytes
	 */
	public static byte[] program() {
		byte[] bytes = new byte[512];
		bytes[0] = 'M';
		bytes[1] = 'Z';
		return bytes;
	}

	/**
	 * An archive.
	 * @param entries what is in it, by name
	 * @return a ZIP
	 */
	public static byte[] zip(Map<String, String> entries) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * How wide a picture is.
	 * @param image the picture
	 * @return points
	 */
	public static int width(byte[] image) {
		try {
			return ImageIO.read(new ByteArrayInputStream(image)).getWidth();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] written(BufferedImage image, String format) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
