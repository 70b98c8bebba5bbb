package mx.gob.colima.mesa.platform.identity;

import java.util.UUID;

import mx.gob.colima.mesa.contract.people.PublicOffice;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds an office.
 *
 * @param id the appointment
 * @param office the office
 * @param employeeNumber employee number
 * @param name given name and surnames
 * @param position position, if known
 * @param accountId the account, if there is one
 * @param substitute whether the person stands in for the holder
 */
public record Officeholder(UUID id, PublicOffice office, String employeeNumber, String name, @Nullable String position,
		@Nullable UUID accountId, boolean substitute) {
}
