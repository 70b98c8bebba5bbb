package mx.gob.colima.mesa.admin.enrolment;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;

/**
 * An application as it was read, with the version that a decision must name.
 *
 * @param view the application
 * @param etag its version
 */
record OpenEnrolment(EnrolmentView view, String etag) {

	EnrolmentSummary summary() {
		return this.view.summary();
	}

	UUID id() {
		return summary().id();
	}

	/**
	 * The folio beside the mark of its dependency, which says its first part already.
	 * @param summary the application
	 * @return as {@code ALTA/2026/000009}
	 */
	static String shortFolio(EnrolmentSummary summary) {
		String folio = text(summary.folio());
		String first = summary.tenant().acronym() + "/";
		return folio.startsWith(first) ? folio.substring(first.length()) : folio;
	}

	List<CandidateView> rows() {
		return this.view.rows();
	}

	/**
	 * The rows that are before SG.
	 * @return the rows, in order
	 */
	List<CandidateView> undecided() {
		return rows().stream().filter((row) -> row.state() == CandidateState.SUBMITTED).toList();
	}

	/**
	 * Tells whether a row lacks what it needs to be authorised (rule book, F3).
	 * @param row the row
	 * @return whether it can only be returned for now
	 */
	static boolean isHeld(CandidateView row) {
		return !row.data().annex() || (row.ownRow() && row.secondApproval() == null);
	}

	/**
	 * Tells whether nothing of a row needs a second look.
	 * @param row the row
	 * @return whether it is so
	 */
	static boolean isClean(CandidateView row) {
		return row.flags().isEmpty() && !row.ownRow() && !isHeld(row);
	}

	static String name(CandidateView row) {
		return String
			.join(" ", List.of(text(row.data().givenName()), text(row.data().paternalSurname()),
					text(row.data().maternalSurname())))
			.replaceAll("\\s+", " ")
			.trim();
	}

	static String text(@org.jspecify.annotations.Nullable String typed) {
		return (typed != null) ? typed : "";
	}

}
