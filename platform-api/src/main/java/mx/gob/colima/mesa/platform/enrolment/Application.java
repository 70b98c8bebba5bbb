package mx.gob.colima.mesa.platform.enrolment;

import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.AttestationView;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import org.jspecify.annotations.Nullable;

/**
 * An application without its rows.
 *
 * @param id the application
 * @param tenantId the dependency
 * @param folio its folio, once it was submitted
 * @param state how far it has come
 * @param coordinatorId who files it
 * @param coordinator their name
 * @param savedAt when it was saved last
 * @param submittedAt when it was submitted last
 * @param attestation what was declared then
 * @param version its version
 */
record Application(UUID id, UUID tenantId, @Nullable String folio, EnrolmentState state, UUID coordinatorId,
		String coordinator, Instant savedAt, @Nullable Instant submittedAt, @Nullable AttestationView attestation,
		long version) {
}
