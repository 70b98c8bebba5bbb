package mx.gob.colima.mesa.contract.credential;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whom to issue credentials to.
 *
 * @param candidateIds authorised rows, of any dependencies
 */
public record Issuing(@NotEmpty @Size(max = Issuing.MOST) Set<@NotNull UUID> candidateIds) {

	/** Rows that may be named at once: as many as an application has. */
	public static final int MOST = 500;

}
