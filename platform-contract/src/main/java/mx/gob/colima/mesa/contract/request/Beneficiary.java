package mx.gob.colima.mesa.contract.request;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * For whom a request is filed: nobody given means oneself; an employee of the dependency
 * by id; or typed. A typed number that is known elsewhere is accepted and says nothing
 * (clause 1c).
 *
 * @param employeeId an employee of the caller's dependency
 * @param name typed name
 * @param employeeNumber typed number, up to 12 digits
 */
public record Beneficiary(@Nullable UUID employeeId, @Nullable @Size(max = 160) String name,
		@Nullable @Pattern(regexp = "[0-9]{1,12}") String employeeNumber) {
}
