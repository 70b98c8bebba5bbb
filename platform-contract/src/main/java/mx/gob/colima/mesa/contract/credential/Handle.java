package mx.gob.colima.mesa.contract.credential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The one-time handle of a mail or a sealed letter.
 *
 * @param code the handle as it was read or typed: blanks and hyphens do not count, nor
 * does the case
 */
public record Handle(@NotBlank @Size(max = 100) String code) {

	@Override
	public String toString() {
		return "Handle[code=…]";
	}

}
