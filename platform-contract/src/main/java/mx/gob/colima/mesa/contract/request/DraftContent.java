package mx.gob.colima.mesa.contract.request;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was typed so far. Nothing but the service is needed, and nothing is judged but
 * lengths.
 *
 * @param offeringId the published service
 * @param subject in a few words
 * @param description what happens
 * @param place where
 * @param forOther whether it is for another person
 * @param employeeId an employee of the dependency
 * @param beneficiaryName typed name
 * @param employeeNumber typed number
 */
public record DraftContent(@NotNull UUID offeringId, @Nullable @Size(max = 500) String subject,
		@Nullable @Size(max = 8000) String description, @Nullable @Size(max = 500) String place, boolean forOther,
		@Nullable UUID employeeId, @Nullable @Size(max = 500) String beneficiaryName,
		@Nullable @Size(max = 100) String employeeNumber) {
}
