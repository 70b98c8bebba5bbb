package mx.gob.colima.mesa.contract.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A message of the conversation.
 *
 * @param text up to 2,000 characters
 * @param internal whether only those who serve read it; 403 if the requester says so
 */
public record Message(@NotBlank @Size(max = 2000) String text, boolean internal) {
}
