package mx.gob.colima.mesa.contract.people;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The end of an appointment.
 *
 * @param lastDay the last day on which it is in force; the day before the first withdraws
 * it as if it had never been
 * @param reason why
 */
public record EndOfficeholder(@NotNull LocalDate lastDay, @NotBlank @Size(max = 500) String reason) {
}
