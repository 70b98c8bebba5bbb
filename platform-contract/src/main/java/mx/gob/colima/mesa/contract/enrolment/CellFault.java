package mx.gob.colima.mesa.contract.enrolment;

/**
 * What is wrong with a cell.
 *
 * @param cell name of the member of {@link CandidateData}
 * @param code stable code of the rule that was broken
 */
public record CellFault(String cell, String code) {
}
