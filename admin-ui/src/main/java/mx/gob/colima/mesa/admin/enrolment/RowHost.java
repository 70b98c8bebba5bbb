package mx.gob.colima.mesa.admin.enrolment;

import java.util.List;

import mx.gob.colima.mesa.contract.enrolment.CandidateView;

/**
 * Where rows tell what the reader does with them.
 */
interface RowHost {

	/**
	 * Something was chosen, or a reason was written.
	 * @param row the row
	 * @param choice the choice
	 */
	void choose(CandidateView row, Choices.Choice choice);

	/**
	 * The choice was taken back.
	 * @param row the row
	 */
	void unchoose(CandidateView row);

	/**
	 * Rows were marked, to do the same with all of them.
	 * @param rows the rows
	 * @param marked whether they are marked now
	 */
	void mark(List<CandidateView> rows, boolean marked);

	/**
	 * The second approval is to be given.
	 * @param row the row
	 */
	void approve(CandidateView row);

}
