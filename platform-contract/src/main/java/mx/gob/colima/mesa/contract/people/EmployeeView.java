package mx.gob.colima.mesa.contract.people;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An employee of the caller's dependency, with or without an account.
 *
 * @param id the employee
 * @param employeeNumber unique in the whole State; leading zeros count
 * @param name given name and surnames
 * @param position position, if known
 * @param place building and office, if known
 */
public record EmployeeView(UUID id, String employeeNumber, String name, @Nullable String position,
		@Nullable String place) {
}
