package mx.gob.colima.mesa.contract.enrolment;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of an application.
 *
 * @param id the row
 * @param no its number, from 1
 * @param data what is said of the person
 * @param state how far it has come
 * @param faults what is wrong with its cells
 * @param flags what SG should know; empty for everybody else
 * @param otherDependency acronym of the dependency in which the person has credentials;
 * for SG alone
 * @param ownRow whether it is the coordinator's own, which needs a second approval
 * @param secondApproval who gave the second approval, once it is there
 * @param decision what SG decided
 */
public record CandidateView(UUID id, int no, CandidateData data, CandidateState state, List<CellFault> faults,
		List<CandidateFlag> flags, @Nullable String otherDependency, boolean ownRow,
		@Nullable DecisionView secondApproval, @Nullable DecisionView decision) {

	/**
	 * Copies the lists.
	 */
	public CandidateView {
		faults = List.copyOf(faults);
		flags = List.copyOf(flags);
	}

}
