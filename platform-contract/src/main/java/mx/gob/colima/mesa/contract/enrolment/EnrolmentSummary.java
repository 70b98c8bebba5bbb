package mx.gob.colima.mesa.contract.enrolment;

import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * An application as lists show it.
 *
 * @param id the application
 * @param folio its folio, as {@code SEFOME/ALTA/2026/000009}; {@code null} while it is a
 * draft
 * @param tenant the dependency
 * @param state how far it has come
 * @param coordinator who files it
 * @param savedAt when it was saved last
 * @param submittedAt when it was submitted last
 * @param rows how many rows it has
 * @param undecided rows before SG
 * @param authorised rows that SG authorised
 * @param returned rows that SG returned
 * @param issued rows with credentials
 */
public record EnrolmentSummary(UUID id, @Nullable String folio, TenantView tenant, EnrolmentState state,
		String coordinator, Instant savedAt, @Nullable Instant submittedAt, int rows, int undecided, int authorised,
		int returned, int issued) {
}
