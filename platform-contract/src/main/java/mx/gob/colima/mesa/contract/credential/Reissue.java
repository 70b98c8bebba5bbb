package mx.gob.colima.mesa.contract.credential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A credential issued again, or handed over on paper.
 *
 * @param reason why; it is kept in the audit trail
 */
public record Reissue(@NotBlank @Size(max = 500) String reason) {
}
