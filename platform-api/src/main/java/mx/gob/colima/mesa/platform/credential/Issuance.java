package mx.gob.colima.mesa.platform.credential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.credential.Issued;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.platform.enrolment.Authorised;
import mx.gob.colima.mesa.platform.enrolment.AuthorisedCandidate;
import mx.gob.colima.mesa.platform.identity.AccountIssuing;
import mx.gob.colima.mesa.platform.identity.NewAccount;
import mx.gob.colima.mesa.platform.shared.AuditTrail;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * DTI issues credentials to rows that SG has authorised (rule book, F4): all of them or
 * none, in one transaction; making them where people sign in is left to the outbox.
 */
@Service
@Transactional
public class Issuance {

	private final Authorised authorised;

	private final AccountIssuing accounts;

	private final AuditTrail trail;

	Issuance(Authorised authorised, AccountIssuing accounts, AuditTrail trail) {
		this.authorised = authorised;
		this.accounts = accounts;
		this.trail = trail;
	}

	/**
	 * Issues credentials.
	 * @param ids authorised rows
	 * @return what came of it; {@code forbidden} if one is not authorised
	 */
	public Mono<Issued> issue(Set<UUID> ids) {
		return this.authorised.lock(ids).flatMap((rows) -> {
			if (rows.size() < ids.size()) {
				return Mono.error(Fault.of(FaultCode.FORBIDDEN));
			}
			List<AuthorisedCandidate> now = rows.stream()
				.filter((row) -> row.state() == CandidateState.AUTHORISED)
				.toList();
			// in the order of dependencies: whoever issues beside waits, and nobody for
			// ever
			Map<UUID, List<AuthorisedCandidate>> byTenant = now.stream()
				.collect(Collectors.groupingBy(AuthorisedCandidate::tenantId, TreeMap::new, Collectors.toList()));
			return Flux.fromIterable(byTenant.entrySet())
				.concatMap((tenant) -> this.accounts.issue(tenant.getKey(), people(tenant.getValue())))
				.reduce(0, Integer::sum)
				.flatMap((issued) -> this.authorised.issued(now.stream().map(AuthorisedCandidate::id).toList())
					.then(audited(now))
					.thenReturn(new Issued(issued, ids.size() - issued)));
		});
	}

	// Two applications may have named the same person: one credential comes of both.
	private static List<NewAccount> people(List<AuthorisedCandidate> rows) {
		Map<String, NewAccount> people = new LinkedHashMap<>();
		for (AuthorisedCandidate row : rows) {
			AuthorisedCandidate.Identity person = row.person();
			people.putIfAbsent(person.employeeNumber(),
					new NewAccount(row.id(), person.employeeNumber(), person.givenName(), person.paternalSurname(),
							person.maternalSurname(), person.email(), person.position()));
		}
		return new ArrayList<>(people.values());
	}

	private Mono<Void> audited(List<AuthorisedCandidate> rows) {
		Map<UUID, List<AuthorisedCandidate>> byApplication = rows.stream()
			.collect(Collectors.groupingBy(AuthorisedCandidate::applicationId, TreeMap::new, Collectors.toList()));
		return Flux.fromIterable(byApplication.values())
			.concatMap((same) -> this.trail.changed("credential.issue", said(same), same.getFirst().tenantId(), 200))
			.then();
	}

	private static String said(List<AuthorisedCandidate> rows) {
		return rows.getFirst().folio() + ": "
				+ rows.stream().map((row) -> row.person().employeeNumber()).collect(Collectors.joining(", "));
	}

}
