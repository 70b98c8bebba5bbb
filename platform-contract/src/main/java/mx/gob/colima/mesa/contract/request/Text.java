package mx.gob.colima.mesa.contract.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something written: a reason, an answer, a solution.
 *
 * @param text up to 2,000 characters
 */
public record Text(@NotBlank @Size(max = 2000) String text) {
}
