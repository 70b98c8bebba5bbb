package mx.gob.colima.mesa.contract.enrolment;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * All rows of an application, in order.
 *
 * @param rows the rows, up to 500
 */
public record CandidateList(@NotNull @Size(max = 500) List<@Valid CandidateData> rows) {

	/**
	 * Copies the rows.
	 */
	public CandidateList {
		rows = (rows != null) ? List.copyOf(rows) : List.of();
	}

}
