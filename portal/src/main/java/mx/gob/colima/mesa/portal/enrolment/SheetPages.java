package mx.gob.colima.mesa.portal.enrolment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.Problem.FieldProblem;
import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.portal.enrolment.Enrolments.Opened;
import mx.gob.colima.mesa.portal.page.Fault;
import mx.gob.colima.mesa.portal.text.Words;

import org.springframework.stereotype.Component;

/**
 * Makes the table.
 */
@Component
class SheetPages {

	private static final int MOST_FAULTS = 20;

	private static final int MOST_CHANGES = 20;

	private final Words words;

	private final SheetFaults faults;

	SheetPages(Words words, SheetFaults faults) {
		this.words = words;
		this.faults = faults;
	}

	/**
	 * What is shown of rows that are saved.
	 * @param now the application
	 * @param sheet the rows as they are typed
	 * @param strict whether empty cells are faults too
	 * @param notice key of a notice, or empty
	 * @param locale language
	 * @return the page
	 */
	SheetPage saved(Opened now, Sheet sheet, boolean strict, String notice, Locale locale) {
		return page(now, sheet, this.faults.of(now.view(), sheet, strict, locale), notice, List.of(), locale);
	}

	/**
	 * What is shown of rows that the API refused.
	 * @param now the application as it is
	 * @param sheet the rows as they are typed
	 * @param problems why
	 * @param locale language
	 * @return the page
	 */
	SheetPage refused(Opened now, Sheet sheet, List<FieldProblem> problems, Locale locale) {
		return page(now, sheet, this.faults.of(problems, sheet), "", List.of(), locale);
	}

	/**
	 * What is shown of rows that somebody else changed in the meantime.
	 * @param now the application as it is now
	 * @param sheet the rows as they are typed
	 * @param locale language
	 * @return the page, which says what differs and can be saved as it is typed
	 */
	SheetPage changed(Opened now, Sheet sheet, Locale locale) {
		return page(now, sheet, Map.of(), "stale", changes(now.view(), sheet, locale), locale);
	}

	private SheetPage page(Opened now, Sheet sheet, Map<String, String> wrong, String notice, List<String> changes,
			Locale locale) {
		EnrolmentView view = now.view();
		Map<Integer, String> reasons = reasons(view);
		List<SheetPage.Row> rows = new ArrayList<>();
		for (Sheet.Row row : sheet.rows()) {
			int no = sheet.correcting() ? row.index() + 1 : rows.size() + 1;
			rows.add(new SheetPage.Row(String.valueOf(row.index()), String.valueOf(no),
					cells(String.valueOf(row.index()), row.data(), wrong),
					sheet.correcting() ? reasons.get(no) : null));
		}
		List<Fault> all = this.faults.summary(wrong, rows, locale);
		String folio = view.summary().folio();
		return new SheetPage(view.summary().id(), (folio != null) ? folio : "", now.tag(), rows,
				new SheetPage.Row("NUEVO", "NUMERO", cells("NUEVO", Sheet.Row.BLANK, Map.of()), null),
				all.stream().limit(MOST_FAULTS).toList(), Math.max(0, all.size() - MOST_FAULTS), notice, changes,
				this.words.say(locale, "enrolment.saved", this.words.at(view.summary().savedAt(), locale)),
				tally(view, sheet));
	}

	private static SheetPage.Tally tally(EnrolmentView view, Sheet sheet) {
		List<CandidateView> rows = view.rows();
		int bad = (int) rows.stream().filter((row) -> !row.faults().isEmpty()).count();
		return new SheetPage.Tally((sheet.correcting() ? sheet.rows().size() : rows.size()) - bad, bad);
	}

	private static Map<Integer, String> reasons(EnrolmentView view) {
		Map<Integer, String> reasons = new HashMap<>();
		view.rows().forEach((row) -> {
			if (row.decision() != null && row.decision().reason() != null) {
				reasons.put(row.no(), row.decision().reason());
			}
		});
		return reasons;
	}

	private static List<SheetPage.Cell> cells(String index, CandidateData data, Map<String, String> wrong) {
		return Arrays.stream(Column.values()).map((column) -> {
			String id = column.field() + "-" + index;
			return new SheetPage.Cell(id, column.field(), column.mode(), column.of(data), wrong.get(id));
		}).collect(Collectors.toList());
	}

	private List<String> changes(EnrolmentView view, Sheet sheet, Locale locale) {
		List<CandidateData> kept = view.rows().stream().map((row) -> row.data()).toList();
		List<CandidateData> typed = sheet.correcting() ? sheet.over(view) : sheet.filled().data();
		List<String> changes = new ArrayList<>();
		if (kept.size() != typed.size()) {
			changes.add(this.words.say(locale, "enrolment.change.rows", kept.size(), typed.size()));
		}
		for (int place = 0; place < Math.min(kept.size(), typed.size()); place++) {
			for (Column column : Column.values()) {
				String there = column.of(kept.get(place));
				String here = column.of(typed.get(place));
				if (!there.equals(here) && changes.size() < MOST_CHANGES) {
					changes.add(this.words.say(locale, "enrolment.change", place + 1,
							this.faults.label(column.field(), locale), value(column, there, locale),
							value(column, here, locale)));
				}
			}
		}
		return changes;
	}

	private String value(Column column, String value, Locale locale) {
		if (column == Column.ANNEX) {
			return this.words.say(locale, value.isEmpty() ? "enrolment.annex.no" : "enrolment.annex.yes");
		}
		boolean level = column == Column.LEVEL && value.matches("DIRECTOR|MIDDLE|OPERATIVE");
		return level ? this.words.say(locale, "enrolment.level." + value) : value;
	}

}
