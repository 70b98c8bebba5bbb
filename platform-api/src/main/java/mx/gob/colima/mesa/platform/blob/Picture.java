package mx.gob.colima.mesa.platform.blob;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import net.coobird.thumbnailator.Thumbnails;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Draws a small picture of an image, upright, or of a PDF's first page. Runs in a process
 * of its own, which may be killed at any moment.
 */
final class Picture {

	private static final int MOST = 640;

	private Picture() {
	}

	/**
	 * Draws.
	 * @param arguments the file and where its picture goes
	 * @throws IOException if it cannot be drawn
	 */
	static void main(String[] arguments) throws IOException {
		// Large images are read in steps instead of whole.
		System.setProperty("thumbnailator.conserveMemoryWorkaround", "true");
		File file = new File(arguments[0]);
		File picture = new File(arguments[1]);
		Integer longest = longestSide(file);
		if (longest == null) {
			ImageIO.write(firstPage(file), "png", picture);
			return;
		}
		Thumbnails.Builder<File> image = Thumbnails.of(file).outputFormat("png");
		image = (longest > MOST) ? image.size(MOST, MOST) : image.scale(1);
		ImageIO.write(image.asBufferedImage(), "png", picture);
	}

	private static @Nullable Integer longestSide(File file) throws IOException {
		try (ImageInputStream content = ImageIO.createImageInputStream(file)) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
			if (!readers.hasNext()) {
				return null;
			}
			ImageReader reader = readers.next();
			reader.setInput(content, true, true);
			return Math.max(reader.getWidth(0), reader.getHeight(0));
		}
	}

	private static BufferedImage firstPage(File file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			float longest = Math.max(document.getPage(0).getCropBox().getWidth(),
					document.getPage(0).getCropBox().getHeight());
			PDFRenderer renderer = new PDFRenderer(document);
			renderer.setSubsamplingAllowed(true);
			return renderer.renderImage(0, MOST / longest);
		}
	}

}
