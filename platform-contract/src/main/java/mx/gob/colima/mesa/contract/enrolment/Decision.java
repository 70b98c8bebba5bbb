package mx.gob.colima.mesa.contract.enrolment;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What SG decides of a row.
 *
 * @param candidateId the row
 * @param authorised whether it is authorised; else it is returned
 * @param reason why it is returned, which must be said then
 */
public record Decision(@NotNull UUID candidateId, boolean authorised, @Size(max = 500) @Nullable String reason) {
}
