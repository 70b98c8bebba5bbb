package mx.gob.colima.mesa.platform.blob;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether a file is there to its end: one that was cut on its way opens with half
 * of it missing, and whoever sent it does not know. What comes behind the end is not
 * looked at, for cameras put films there.
 */
final class FileEnd {

	private static final String PDF_END = "%%EOF";

	/** As far from the end as readers look for it. */
	private static final int TAIL = 2048;

	private static final int MARKER = 0xff;

	private static final int END_OF_IMAGE = 0xd9;

	private static final int START_OF_SCAN = 0xda;

	private static final int PNG_END = 0x49454e44;

	private static final int SIGNATURE = 8;

	private static final int CHECKSUM = 4;

	private FileEnd() {
	}

	static boolean reached(Path file, FileFormat format) throws IOException {
		try {
			return switch (format) {
				case PDF -> pdf(file);
				case JPEG -> jpeg(file);
				case PNG -> png(file);
				default -> true;
			};
		}
		catch (EOFException ex) {
			return false;
		}
	}

	private static boolean pdf(Path file) throws IOException {
		try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
			byte[] tail = new byte[(int) Math.min(TAIL, content.length())];
			content.seek(content.length() - tail.length);
			content.readFully(tail);
			return new String(tail, StandardCharsets.ISO_8859_1).contains(PDF_END);
		}
	}

	// From one marker to the next; within a scan, a marker is what is neither a stuffed
	// byte nor a restart.
	private static boolean jpeg(Path file) throws IOException {
		try (DataInputStream content = open(file)) {
			content.skipNBytes(2);
			int marker = next(content);
			while (marker != END_OF_IMAGE) {
				content.skipNBytes(content.readUnsignedShort() - 2L);
				boolean scan = marker == START_OF_SCAN;
				marker = next(content);
				while (scan && (marker == 0 || (marker >= 0xd0 && marker <= 0xd7))) {
					marker = next(content);
				}
			}
			return true;
		}
	}

	private static int next(DataInputStream content) throws IOException {
		int before = 0;
		int letter = content.readUnsignedByte();
		while (before != MARKER || letter == MARKER) {
			before = letter;
			letter = content.readUnsignedByte();
		}
		return letter;
	}

	private static boolean png(Path file) throws IOException {
		try (DataInputStream content = open(file)) {
			content.skipNBytes(SIGNATURE);
			int kind = 0;
			while (kind != PNG_END) {
				long length = Integer.toUnsignedLong(content.readInt());
				kind = content.readInt();
				content.skipNBytes(length + CHECKSUM);
			}
			return true;
		}
	}

	private static DataInputStream open(Path file) throws IOException {
		return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
	}

}
