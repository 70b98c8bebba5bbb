package mx.gob.colima.mesa.portal.enrolment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mx.gob.colima.mesa.contract.Problem.FieldProblem;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.CellFault;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.portal.page.Fault;
import mx.gob.colima.mesa.portal.text.Words;

import org.springframework.stereotype.Component;

/**
 * Says what is wrong, beside each cell.
 */
@Component
class SheetFaults {

	private static final Pattern CELL = Pattern.compile("rows\\[([0-9]{1,4})]\\.([A-Za-z]+)");

	private static final String MISSING = "notblank";

	private static final Set<String> KNOWN = Set.of(MISSING, "employee_number", "repeated_number", "name", "email",
			"repeated_email", "long", "phone", "extension", "operative", "level");

	private final Words words;

	SheetFaults(Words words) {
		this.words = words;
	}

	/**
	 * What the API found in rows that it saved.
	 * @param view the application
	 * @param sheet the rows as they were typed
	 * @param all whether empty cells are faults too; not while somebody is typing
	 * @param locale language
	 * @return what to do, by the cell's control
	 */
	Map<String, String> of(EnrolmentView view, Sheet sheet, boolean all, Locale locale) {
		Map<String, String> faults = new HashMap<>();
		List<Sheet.Row> typed = sheet.filled().rows();
		List<CandidateView> kept = view.rows()
			.stream()
			.filter((row) -> !sheet.correcting() || row.state() == CandidateState.RETURNED)
			.toList();
		for (int place = 0; place < Math.min(typed.size(), kept.size()); place++) {
			for (CellFault fault : kept.get(place).faults()) {
				if (all || !fault.code().equals(MISSING)) {
					faults.putIfAbsent(fault.cell() + "-" + typed.get(place).index(), said(fault, locale));
				}
			}
		}
		return faults;
	}

	/**
	 * What the API refused, and why nothing was saved.
	 * @param problems faults of single cells
	 * @param sheet the rows as they were typed
	 * @return what to do, by the cell's control; what is no cell's, by {@code renglones}
	 */
	Map<String, String> of(List<FieldProblem> problems, Sheet sheet) {
		Map<String, String> faults = new HashMap<>();
		List<Sheet.Row> typed = sheet.filled().rows();
		for (FieldProblem problem : problems) {
			Matcher cell = CELL.matcher(problem.field());
			int place = cell.matches() ? Integer.parseInt(cell.group(1)) : -1;
			boolean whole = sheet.correcting() || place < 0 || place >= typed.size();
			String index = String.valueOf(whole ? place : typed.get(place).index());
			faults.putIfAbsent(cell.matches() ? cell.group(2) + "-" + index : "renglones", problem.message());
		}
		return faults;
	}

	/**
	 * Lists faults in the order of the page, each with its place.
	 * @param faults what to do, by the cell's control
	 * @param rows the rows that are shown
	 * @param locale language
	 * @return the list
	 */
	List<Fault> summary(Map<String, String> faults, List<SheetPage.Row> rows, Locale locale) {
		List<Fault> all = new ArrayList<>();
		if (faults.containsKey("renglones")) {
			all.add(new Fault("renglones", faults.getOrDefault("renglones", "")));
		}
		for (SheetPage.Row row : rows) {
			for (SheetPage.Cell cell : row.cells()) {
				if (cell.fault() != null) {
					all.add(new Fault(cell.id(), this.words.say(locale, "enrolment.place", row.no(),
							label(cell.field(), locale), cell.fault())));
				}
			}
		}
		return all;
	}

	String label(String field, Locale locale) {
		return this.words.say(locale, "enrolment.cell." + field);
	}

	// a rule that the API learned later is still told
	private String said(CellFault fault, Locale locale) {
		return this.words.say(locale, "enrolment.fault." + (KNOWN.contains(fault.code()) ? fault.code() : "other"));
	}

}
