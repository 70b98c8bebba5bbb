package mx.gob.colima.mesa.platform.enrolment.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import mx.gob.colima.mesa.platform.shared.Fault;

/**
 * CSV as offices write it: in UTF-8 or Windows-1252, between commas, semicolons or tabs.
 */
final class CsvTable {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final char BOM = '\ufeff';

	private CsvTable() {
	}

	static List<List<String>> read(byte[] bytes, int most) {
		String text = decoded(bytes);
		if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<")) {
			throw Fault.invalid("file", "unreadable_sheet");
		}
		List<List<String>> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator(separator(text))
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.skipEmptyLines(true)
			.ofCsvRecord(text)) {
			for (CsvRecord row : reader) {
				if (row.getFields().stream().anyMatch((cell) -> !cell.isBlank())) {
					rows.add(row.getFields());
				}
				if (rows.size() >= most) {
					break;
				}
			}
		}
		catch (CsvParseException | java.io.IOException ex) {
			throw Fault.invalid("file", "unreadable_sheet");
		}
		return rows;
	}

	// What is no UTF-8 is from a spreadsheet of an office of today: Windows-1252.
	private static String decoded(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return (!text.isEmpty() && text.charAt(0) == BOM) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, WINDOWS);
		}
	}

	private static char separator(String text) {
		String first = text.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		char best = ',';
		for (char candidate : new char[] { ';', '\t' }) {
			if (count(first, candidate) > count(first, best)) {
				best = candidate;
			}
		}
		return best;
	}

	private static long count(String line, char letter) {
		return line.chars().filter((found) -> found == letter).count();
	}

}
