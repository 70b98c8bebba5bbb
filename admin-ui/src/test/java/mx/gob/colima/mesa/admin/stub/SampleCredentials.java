package mx.gob.colima.mesa.admin.stub;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.contract.credential.CredentialFlag;
import mx.gob.colima.mesa.contract.credential.CredentialState;
import mx.gob.colima.mesa.contract.credential.CredentialView;
import mx.gob.colima.mesa.contract.credential.WaitingCandidate;
import mx.gob.colima.mesa.contract.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Credentials in each state, and rows that wait for one.
 */
public final class SampleCredentials {

	private static final Instant NOW = Samples.now();

	/** Not handed over yet. */
	public static final CredentialView ISSUED = credential(1, "Nadia Nueva Íñiguez", CredentialState.ISSUED,
			CredentialFlag.UNUSED);

	/** Not carried over yet. */
	public static final CredentialView BEING_MADE = credential(2, "Óscar Peña", CredentialState.ISSUED,
			CredentialFlag.UNUSED, CredentialFlag.BEING_MADE);

	/** Not used in time. */
	public static final CredentialView LAPSED = credential(3, "Rosa Vuelvas", CredentialState.HANDED_OVER,
			CredentialFlag.LAPSED);

	/** In use. */
	public static final CredentialView ACTIVE = credential(4, "Lilia Munguía", CredentialState.ACTIVE);

	/** Suspended. */
	public static final CredentialView SUSPENDED = credential(5, "José Ñuño", CredentialState.SUSPENDED);

	/** All of them. */
	public static final List<CredentialView> ALL = List.of(ISSUED, BEING_MADE, LAPSED, ACTIVE, SUSPENDED);

	/** Rows that wait. */
	public static final List<WaitingCandidate> WAITING = IntStream.range(0, 3)
		.mapToObj((no) -> new WaitingCandidate(new UUID(9, no), Samples.TENANTS.getFirst(), "SEFOME/ALTA/2026/000009",
				"1008" + no, "Brenda Ahumada " + no, "b" + no + "@ejemplo.mx", "Jefa de área", "Adriana Velasco", NOW,
				(no == 2) ? "SECTUR" : null))
		.toList();

	private SampleCredentials() {
	}

	private static CredentialView credential(int no, String name, CredentialState state, CredentialFlag... flags) {
		@Nullable Instant until = (flags.length > 0) ? NOW.plusSeconds(86_400) : null;
		return new CredentialView(new UUID(8, no), Samples.TENANTS.getFirst(), "1009" + no, name,
				"p" + no + "@ejemplo.mx", "Jefatura", Set.of(Role.REQUESTER), state, Set.of(flags), NOW, until, null);
	}

}
