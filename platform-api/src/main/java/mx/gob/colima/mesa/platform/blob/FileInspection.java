package mx.gob.colima.mesa.platform.blob;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;

/**
 * Tells what a file is by its content, and refuses what is not accepted: it is stricter
 * than the readers of the formats, which forgive whatever comes before the first mark. A
 * document is opened in a process of its own.
 */
class FileInspection {

	private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");

	private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");

	private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final int MOST_ENTRIES = 10_000;

	private final FileProcess process;

	FileInspection(FileProcess process) {
		this.process = process;
	}

	FileFormat inspect(Path file) throws IOException {
		byte[] head = head(file);
		if (starts(head, PDF)) {
			if (!FileEnd.reached(file, FileFormat.PDF) || !this.process.run(PdfInspection.class, file)) {
				throw refused();
			}
			return FileFormat.PDF;
		}
		if (starts(head, JPEG) || starts(head, PNG)) {
			return image(file, starts(head, PNG) ? FileFormat.PNG : FileFormat.JPEG);
		}
		return starts(head, ZIP) ? office(file) : text(file);
	}

	private static FileFormat image(Path file, FileFormat format) throws IOException {
		ImageInspection.check(file);
		if (!FileEnd.reached(file, format)) {
			throw refused();
		}
		return format;
	}

	static Fault refused() {
		return Fault.of(FaultCode.UNSUPPORTED_ATTACHMENT);
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			return content.readNBytes(16);
		}
	}

	private static boolean starts(byte[] head, byte[] mark) {
		return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
	}

	private static FileFormat office(Path file) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.size() > MOST_ENTRIES) {
				throw refused();
			}
			Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
			boolean macros = names.stream().anyMatch((name) -> name.endsWith("vbaProject.bin"));
			if (macros || !names.contains("[Content_Types].xml")) {
				throw refused();
			}
			if (names.contains("xl/workbook.xml")) {
				return FileFormat.XLSX;
			}
			if (names.contains("word/document.xml")) {
				return FileFormat.DOCX;
			}
			throw refused();
		}
		catch (ZipException ex) {
			throw refused();
		}
	}

	private static FileFormat text(Path file) throws IOException {
		if (isText(file, StandardCharsets.UTF_8) || isText(file, Charset.forName("windows-1252"))) {
			return FileFormat.TEXT;
		}
		throw refused();
	}

	private static boolean isText(Path file, Charset charset) throws IOException {
		boolean begun = false;
		try (BufferedReader reader = Files.newBufferedReader(file, charset)) {
			for (int letter = reader.read(); letter >= 0; letter = reader.read()) {
				boolean visible = letter != BYTE_ORDER_MARK && !Character.isWhitespace(letter);
				if (control(letter) || (!begun && letter == '<')) {
					return false;
				}
				begun |= visible;
			}
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static boolean control(int letter) {
		return (letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f') || letter == 0x7f;
	}

}
