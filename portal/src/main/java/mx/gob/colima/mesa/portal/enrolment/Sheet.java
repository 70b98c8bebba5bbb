package mx.gob.colima.mesa.portal.enrolment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * What was typed into the table.
 *
 * @param rows the rows, in order
 * @param tag {@code ETag} of the application that they were read with
 * @param correcting whether these are the rows that came back of an application; else all
 * rows of a draft
 */
record Sheet(List<Row> rows, String tag, boolean correcting) {

	/** Most rows that a form is read for; the API allows fewer, and says so. */
	private static final int MOST = 1000;

	static Sheet of(EnrolmentView view, String tag) {
		boolean correcting = view.summary().folio() != null;
		List<Row> rows = view.rows()
			.stream()
			.filter((row) -> !correcting || row.state() == CandidateState.RETURNED)
			.map((row) -> new Row(row.no() - 1, row.data()))
			.toList();
		return new Sheet(rows, tag, correcting);
	}

	static Sheet of(MultiValueMap<String, String> fields) {
		List<Row> rows = Objects.requireNonNullElse(fields.get("row"), List.<String>of())
			.stream()
			.filter((index) -> index.matches("[0-9]{1,4}"))
			.map(Integer::valueOf)
			.distinct()
			.limit(MOST)
			.map((index) -> new Row(index, data(fields, index)))
			.sorted(Comparator.comparingInt(Row::index))
			.toList();
		return new Sheet(rows, text(fields.getFirst("tag")), fields.containsKey("correcting"));
	}

	Sheet tagged(String other) {
		return new Sheet(this.rows, other, this.correcting);
	}

	Sheet without(String index) {
		return new Sheet(this.rows.stream().filter((row) -> !String.valueOf(row.index()).equals(index)).toList(),
				this.tag, this.correcting);
	}

	/**
	 * Adds rows in which nothing was typed yet.
	 * @param count how many
	 * @return the sheet with them
	 */
	Sheet and(int count) {
		List<Row> all = new ArrayList<>(this.rows);
		for (int more = 0; more < count; more++) {
			all.add(new Row(all.isEmpty() ? 0 : all.getLast().index() + 1, Row.BLANK));
		}
		return new Sheet(all, this.tag, this.correcting);
	}

	/**
	 * Leaves out the rows of a draft in which nothing was typed.
	 * @return what is to be kept
	 */
	Sheet filled() {
		return this.correcting ? this
				: new Sheet(this.rows.stream().filter((row) -> !row.blank()).toList(), this.tag, this.correcting);
	}

	int blanks() {
		return (int) this.rows.stream().filter(Row::blank).count();
	}

	/**
	 * Puts the rows among those of the application.
	 * @param view the application
	 * @return all its rows, as they should become
	 */
	List<CandidateData> over(EnrolmentView view) {
		List<CandidateData> all = new ArrayList<>(view.rows().stream().map((row) -> row.data()).toList());
		this.rows.stream().filter((row) -> row.index() < all.size()).forEach((row) -> all.set(row.index(), row.data()));
		return all;
	}

	List<CandidateData> data() {
		return this.rows.stream().map(Row::data).toList();
	}

	private static CandidateData data(MultiValueMap<String, String> fields, int index) {
		return new CandidateData(cell(fields, Column.EMPLOYEE_NUMBER, index), cell(fields, Column.GIVEN_NAME, index),
				cell(fields, Column.PATERNAL_SURNAME, index), cell(fields, Column.MATERNAL_SURNAME, index),
				cell(fields, Column.EMAIL, index), cell(fields, Column.PHONE, index),
				cell(fields, Column.EXTENSION, index), cell(fields, Column.POSITION, index),
				cell(fields, Column.LEVEL, index), fields.containsKey(Column.ANNEX.id(index)));
	}

	private static String cell(MultiValueMap<String, String> fields, Column column, int index) {
		return text(fields.getFirst(column.id(index)));
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	/**
	 * A row as it was typed.
	 *
	 * @param index what its controls are numbered with; rows that were removed leave gaps
	 * @param data what was typed
	 */
	record Row(int index, CandidateData data) {

		static final CandidateData BLANK = new CandidateData("", "", "", "", "", "", "", "", "", false);

		boolean blank() {
			return this.data.equals(BLANK);
		}

	}

}
