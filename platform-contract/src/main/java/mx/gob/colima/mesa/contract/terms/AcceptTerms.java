package mx.gob.colima.mesa.contract.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The acceptance of a version of the terms.
 *
 * @param version its number
 * @param sha256 its hash as it was shown: what was read is what is accepted
 */
public record AcceptTerms(int version, @NotBlank @Size(max = 64) String sha256) {
}
