package mx.gob.colima.mesa.contract.credential;

import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * A row that SG has authorised and that waits for its credential.
 *
 * @param id the row
 * @param tenant the dependency
 * @param folio folio of the application
 * @param employeeNumber employee number, which will be the user name
 * @param name given name and surnames
 * @param email e-mail
 * @param position position
 * @param authorisedBy who authorised it
 * @param authorisedAt when
 * @param elsewhere acronym of the dependency whose credential ends with this one; mostly
 * {@code null}
 */
public record WaitingCandidate(UUID id, TenantView tenant, String folio, String employeeNumber, String name,
		String email, String position, String authorisedBy, Instant authorisedAt, @Nullable String elsewhere) {
}
