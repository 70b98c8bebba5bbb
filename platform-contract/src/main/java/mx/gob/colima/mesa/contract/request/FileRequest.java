package mx.gob.colima.mesa.contract.request;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Files a request at its service's ordinary level.
 *
 * @param offeringId the published service
 * @param offeringVersion the edition whose times and exclusions were shown; 409
 * {@code offering_changed} if another is in force
 * @param subject what it is about, in a few words
 * @param description what happens, since when, to how many
 * @param place where
 * @param beneficiary for whom; {@code null} for oneself
 * @param targetsAccepted times and exclusions were read; must be {@code true}
 * @param draftId the draft that this ends, if it began as one
 */
public record FileRequest(@NotNull UUID offeringId, @Nullable @Size(max = 80) String offeringVersion,
		@NotBlank @Size(max = 120) String subject, @NotBlank @Size(max = 2000) String description,
		@NotBlank @Size(max = 160) String place, @Nullable @Valid Beneficiary beneficiary,
		@AssertTrue boolean targetsAccepted, @Nullable UUID draftId) {
}
