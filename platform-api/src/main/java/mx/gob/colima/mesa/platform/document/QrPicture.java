package mx.gob.colima.mesa.platform.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Base64;

import javax.imageio.ImageIO;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as a picture for cameras. A PNG, since drawings as SVG would bring a whole
 * reader of SVG with them.
 */
final class QrPicture {

	static final String TYPE = "data:image/png;base64,";

	/** Blank modules around the code, ISO/IEC 18004. */
	private static final int BORDER = 4;

	private static final int SCALE = 4;

	private static final int WHITE = 0xFFFFFF;

	private QrPicture() {
	}

	/**
	 * Draws an address.
	 * @param address the address
	 * @return the picture, as the address of an image
	 */
	static String of(URI address) {
		QrCode code = QrCode.encodeText(address.toString(), QrCode.Ecc.MEDIUM);
		int side = (code.size + 2 * BORDER) * SCALE;
		BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				boolean dark = code.getModule(x / SCALE - BORDER, y / SCALE - BORDER);
				picture.setRGB(x, y, dark ? 0 : WHITE);
			}
		}
		return TYPE + Base64.getEncoder().encodeToString(png(picture));
	}

	private static byte[] png(BufferedImage picture) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
