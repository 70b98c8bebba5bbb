package mx.gob.colima.mesa.contract.enrolment;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/**
 * What SG decides of several rows at once; all or none.
 *
 * @param decisions the decisions
 */
public record Decisions(@NotEmpty @Size(max = 500) List<@Valid Decision> decisions) {

	/**
	 * Copies the decisions.
	 */
	public Decisions {
		decisions = (decisions != null) ? List.copyOf(decisions) : List.of();
	}

}
