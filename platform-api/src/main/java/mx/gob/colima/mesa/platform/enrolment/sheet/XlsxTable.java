package mx.gob.colima.mesa.platform.enrolment.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import mx.gob.colima.mesa.platform.shared.Fault;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an XLSX file. It is unpacked once to see how large it is before
 * anything of it is read (facts: a gigabyte fits into one megabyte).
 */
final class XlsxTable {

	private static final long LARGEST = 100L << 20;

	private static final int MOST_ENTRIES = 1000;

	private static final int MOST_CELLS = 60;

	private XlsxTable() {
	}

	static boolean is(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
	}

	static List<List<String>> read(byte[] bytes, int most) {
		try {
			requireSmall(bytes);
			try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes),
					new ReadingOptions(true, false)); Stream<Row> rows = book.getFirstSheet().openStream()) {
				return read(rows.iterator(), most);
			}
		}
		catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException
				| NullPointerException ex) {
			// the reader has no kind of its own for a file that only looks like one
			throw Fault.invalid("file", "unreadable_sheet");
		}
	}

	private static List<List<String>> read(Iterator<Row> rows, int most) {
		List<List<String>> table = new ArrayList<>();
		while (rows.hasNext() && table.size() < most) {
			Row row = rows.next();
			List<String> cells = new ArrayList<>();
			for (int place = 0; place < Math.min(row.getCellCount(), MOST_CELLS); place++) {
				cells.add(text(row.getOptionalCell(place).orElse(null)));
			}
			if (cells.stream().anyMatch((cell) -> !cell.isBlank())) {
				table.add(cells);
			}
		}
		return table;
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
			return "";
		}
		if (cell.getType() == CellType.NUMBER) {
			return number(cell);
		}
		// of a formula, what it gave when it was saved
		String text = (cell.getType() == CellType.STRING) ? cell.asString() : cell.getText();
		return (text != null) ? text : "";
	}

	// 12345 shown as 00012345 by the format 00000000 is the number that people see.
	private static String number(Cell cell) {
		BigDecimal number = cell.asNumber();
		String plain = number.stripTrailingZeros().toPlainString();
		String format = cell.getDataFormatString();
		boolean zeros = format != null && format.matches("0{2,15}") && plain.matches("[0-9]+");
		return (zeros && plain.length() < format.length()) ? "0".repeat(format.length() - plain.length()) + plain
				: plain;
	}

	// Looked at as the reader does, by the directory at the end: what only a reader of
	// the beginning would see is not read either.
	private static void requireSmall(byte[] bytes) throws IOException {
		byte[] buffer = new byte[1 << 14];
		long size = 0;
		try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
			List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
			boolean book = entries.stream().anyMatch((entry) -> entry.getName().equals("xl/workbook.xml"));
			if (!book || entries.size() > MOST_ENTRIES) {
				throw Fault.invalid("file", "unreadable_sheet");
			}
			for (ZipArchiveEntry entry : entries) {
				try (InputStream content = zip.getInputStream(entry)) {
					for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
						size += read;
						if (size > LARGEST) {
							throw Fault.invalid("file", "unreadable_sheet");
						}
					}
				}
			}
		}
	}

}
