package mx.gob.colima.mesa.platform.blob;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import mx.gob.colima.mesa.platform.shared.Fault;

/**
 * Refuses images that are none, or that are larger than any camera makes them: their
 * header tells, nothing is decoded.
 */
final class ImageInspection {

	static final long MOST_PIXELS = 50_000_000;

	private ImageInspection() {
	}

	static void check(Path file) throws IOException {
		try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
			if (!readers.hasNext()) {
				throw FileInspection.refused();
			}
			ImageReader reader = readers.next();
			reader.setInput(content, true, true);
			if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
				throw FileInspection.refused();
			}
			reader.dispose();
		}
		catch (IOException | RuntimeException ex) {
			throw (ex instanceof Fault fault) ? fault : FileInspection.refused();
		}
	}

}
