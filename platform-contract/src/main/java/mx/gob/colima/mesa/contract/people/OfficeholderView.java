package mx.gob.colima.mesa.contract.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * An appointment of a person to an office of a dependency.
 *
 * @param id the appointment
 * @param tenant the dependency
 * @param office the office
 * @param employeeNumber the person's employee number
 * @param name given name and surnames
 * @param position position, if known
 * @param accountId the person's account in the dependency, if there is one
 * @param substitute whether the person stands in for the holder
 * @param from the first day
 * @param to the last day; {@code null} if it is open
 * @param standing how it stands today
 * @param endReason why it was ended; {@code null} if nobody ended it
 * @param document its document, if it was attached
 * @param registeredBy who registered it, shown to operators; {@code null} if it came with
 * the beginning
 * @param registeredAt when it was registered
 */
public record OfficeholderView(UUID id, TenantView tenant, PublicOffice office, String employeeNumber, String name,
		@Nullable String position, @Nullable UUID accountId, boolean substitute, LocalDate from, @Nullable LocalDate to,
		OfficeStanding standing, @Nullable String endReason, @Nullable OfficeholderDocument document,
		@Nullable String registeredBy, Instant registeredAt) {
}
