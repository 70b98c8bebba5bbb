package mx.gob.colima.mesa.contract.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Puts a request on hold.
 *
 * @param reason why
 * @param text the question, or what is awaited; the requester reads it
 */
public record Hold(@NotNull HoldReason reason, @NotBlank @Size(max = 2000) String text) {
}
