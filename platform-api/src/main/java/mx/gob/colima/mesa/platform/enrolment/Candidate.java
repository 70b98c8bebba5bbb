package mx.gob.colima.mesa.platform.enrolment;

import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.DecisionView;
import org.jspecify.annotations.Nullable;

/**
 * A row of an application.
 *
 * @param id the row
 * @param no its number
 * @param data what is said of the person
 * @param state how far it has come
 * @param own whether it is the coordinator's own
 * @param approval the second approval
 * @param approverId who gave it
 * @param decision what SG decided
 */
record Candidate(UUID id, int no, CandidateData data, CandidateState state, boolean own,
		@Nullable DecisionView approval, @Nullable UUID approverId, @Nullable DecisionView decision) {

	Candidate with(CandidateData corrected) {
		return new Candidate(this.id, this.no, corrected, this.state, this.own, this.approval, this.approverId,
				this.decision);
	}

	boolean writable() {
		return this.state == CandidateState.DRAFT || this.state == CandidateState.RETURNED;
	}

}
