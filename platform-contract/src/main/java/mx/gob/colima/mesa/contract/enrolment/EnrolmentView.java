package mx.gob.colima.mesa.contract.enrolment;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An application with everything that the reader may see of it.
 *
 * @param summary what lists show of it
 * @param rows its rows, in order
 * @param documents its signed scans
 * @param attestation what the coordinator declared; {@code null} while it is a draft
 */
public record EnrolmentView(EnrolmentSummary summary, List<CandidateView> rows, List<DocumentView> documents,
		@Nullable AttestationView attestation) {

	/**
	 * Copies the lists.
	 */
	public EnrolmentView {
		rows = List.copyOf(rows);
		documents = List.copyOf(documents);
	}

}
