package mx.gob.colima.mesa.contract.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The requester confirms the solution.
 *
 * @param rating 1 (very bad) to 5 (very good), if given
 * @param comment a comment, if given
 */
public record Confirmation(@Nullable @Min(1) @Max(5) Integer rating, @Nullable @Size(max = 2000) String comment) {
}
