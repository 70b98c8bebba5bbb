package mx.gob.colima.mesa.platform.enrolment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CellFault;
import mx.gob.colima.mesa.contract.enrolment.ManagementLevel;
import org.jspecify.annotations.Nullable;

/**
 * What each cell of an application must be (rule book, F1 and 1b). All that is compared
 * is within the application: what is known elsewhere is for SG alone.
 */
final class CandidateRules {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{4,10}");

	private static final Pattern PHONE = Pattern.compile("[0-9]{10}");

	private static final Pattern EXTENSION = Pattern.compile("[0-9]{1,6}");

	private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]{0,79}");

	/** What mail servers of today deliver to: no quotes, no comments, a dotted domain. */
	private static final Pattern EMAIL = Pattern
		.compile("[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

	private static final int LONGEST_EMAIL = 120;

	private static final int LONGEST_POSITION = 120;

	private CandidateRules() {
	}

	/**
	 * What is wrong with rows.
	 * @param rows the cleaned rows of one application
	 * @return the faults of each row, in the order of its cells
	 */
	static List<List<CellFault>> faults(List<CandidateData> rows) {
		Map<String, Integer> numbers = counts(rows, CandidateData::employeeNumber);
		Map<String, Integer> emails = counts(rows, CandidateData::email);
		return rows.stream().map((row) -> faults(row, numbers, emails)).toList();
	}

	private static List<CellFault> faults(CandidateData row, Map<String, Integer> numbers,
			Map<String, Integer> emails) {
		List<CellFault> faults = new ArrayList<>();
		must(faults, "employeeNumber", row.employeeNumber(), NUMBER, "employee_number");
		once(faults, "employeeNumber", row.employeeNumber(), numbers, "repeated_number");
		must(faults, "givenName", row.givenName(), NAME, "name");
		must(faults, "paternalSurname", row.paternalSurname(), NAME, "name");
		may(faults, "maternalSurname", row.maternalSurname(), NAME, "name");
		must(faults, "email", row.email(), EMAIL, "email");
		once(faults, "email", row.email(), emails, "repeated_email");
		atMost(faults, "email", row.email(), LONGEST_EMAIL);
		must(faults, "phone", row.phone(), PHONE, "phone");
		may(faults, "extension", row.extension(), EXTENSION, "extension");
		must(faults, "position", row.position(), null, "");
		atMost(faults, "position", row.position(), LONGEST_POSITION);
		level(faults, text(row.managementLevel()));
		return faults;
	}

	private static void level(List<CellFault> faults, String level) {
		if (level.isEmpty()) {
			faults.add(new CellFault("managementLevel", "notblank"));
		}
		else if (level.equals(ManagementLevel.OPERATIVE.name())) {
			faults.add(new CellFault("managementLevel", "operative"));
		}
		else if (Arrays.stream(ManagementLevel.values()).noneMatch((known) -> known.name().equals(level))) {
			faults.add(new CellFault("managementLevel", "level"));
		}
	}

	private static void must(List<CellFault> faults, String cell, @Nullable String value, @Nullable Pattern form,
			String code) {
		if (text(value).isEmpty()) {
			faults.add(new CellFault(cell, "notblank"));
		}
		else if (form != null) {
			may(faults, cell, value, form, code);
		}
	}

	private static void may(List<CellFault> faults, String cell, @Nullable String value, Pattern form, String code) {
		if (!text(value).isEmpty() && !form.matcher(text(value)).matches()) {
			faults.add(new CellFault(cell, code));
		}
	}

	private static void once(List<CellFault> faults, String cell, @Nullable String value, Map<String, Integer> counts,
			String code) {
		if (counts.getOrDefault(key(value), 0) > 1) {
			faults.add(new CellFault(cell, code));
		}
	}

	private static void atMost(List<CellFault> faults, String cell, @Nullable String value, int most) {
		if (text(value).length() > most) {
			faults.add(new CellFault(cell, "long"));
		}
	}

	private static Map<String, Integer> counts(List<CandidateData> rows,
			Function<CandidateData, @Nullable String> cell) {
		Map<String, Integer> counts = new HashMap<>();
		rows.stream()
			.map((row) -> key(cell.apply(row)))
			.filter((key) -> !key.isEmpty())
			.forEach((key) -> counts.merge(key, 1, Integer::sum));
		return counts;
	}

	private static String key(@Nullable String value) {
		return text(value).toLowerCase(Locale.ROOT);
	}

	private static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "");
	}

}
