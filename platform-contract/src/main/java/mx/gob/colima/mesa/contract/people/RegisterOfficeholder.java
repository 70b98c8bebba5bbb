package mx.gob.colima.mesa.contract.people;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to be registered.
 *
 * @param tenant acronym of the dependency
 * @param office the office
 * @param employeeNumber the person's employee number: letters, digits and hyphens
 * @param givenName given name
 * @param paternalSurname first surname
 * @param maternalSurname second surname, which not everybody has
 * @param position position, if known
 * @param substitute whether the person stands in for the holder: of those there may be
 * several at a time
 * @param from the first day
 * @param to the last day; {@code null} leaves it open
 */
public record RegisterOfficeholder(@NotBlank @Size(max = 12) String tenant, @NotNull PublicOffice office,
		@NotBlank @Size(max = 20) @Pattern(regexp = "[0-9A-Za-z-]*") String employeeNumber,
		@NotBlank @Size(max = 80) String givenName, @NotBlank @Size(max = 80) String paternalSurname,
		@Nullable @Size(max = 80) String maternalSurname, @Nullable @Size(max = 120) String position,
		boolean substitute, @NotNull LocalDate from, @Nullable LocalDate to) {
}
