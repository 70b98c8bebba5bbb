package mx.gob.colima.mesa.platform.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.CellFault;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantDirectory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Applications as readers see them: what is known of people elsewhere, SG alone.
 */
@Component
class EnrolmentViews {

	private final CandidateTable candidates;

	private final ScanTable scans;

	private final Flags flags;

	private final TenantDirectory tenants;

	EnrolmentViews(CandidateTable candidates, ScanTable scans, Flags flags, TenantDirectory tenants) {
		this.candidates = candidates;
		this.scans = scans;
		this.flags = flags;
		this.tenants = tenants;
	}

	/**
	 * An application with everything that its reader may see.
	 * @param application the application
	 * @param reader who reads
	 * @return the view
	 */
	Mono<EnrolmentView> whole(Application application, Person reader) {
		Mono<Map<UUID, Flags.Found>> found = reader.operator() ? this.flags.of(application) : Mono.just(Map.of());
		return this.candidates.list(application)
			.flatMap((rows) -> found.flatMap((known) -> this.scans.list(application)
				.flatMap((kept) -> summary(application, rows).map((summary) -> new EnrolmentView(summary,
						rows(rows, known), kept.stream().map(Scan::view).toList(), application.attestation())))));
	}

	/**
	 * Applications as lists show them.
	 * @param applications the applications
	 * @return their summaries, in the same order
	 */
	Mono<List<EnrolmentSummary>> summaries(List<Application> applications) {
		return Flux.fromIterable(applications)
			.concatMap((application) -> this.candidates.list(application).flatMap((rows) -> summary(application, rows)))
			.collectList();
	}

	private Mono<EnrolmentSummary> summary(Application application, List<Candidate> rows) {
		return this.tenants.views(Set.of(application.tenantId()))
			.map((known) -> summary(application, rows, Objects.requireNonNull(known.get(application.tenantId()))));
	}

	private static EnrolmentSummary summary(Application application, List<Candidate> rows, TenantView tenant) {
		return new EnrolmentSummary(application.id(), application.folio(), tenant, application.state(),
				application.coordinator(), application.savedAt(), application.submittedAt(), rows.size(),
				count(rows, CandidateState.SUBMITTED), count(rows, CandidateState.AUTHORISED),
				count(rows, CandidateState.RETURNED), count(rows, CandidateState.ISSUED));
	}

	private static int count(List<Candidate> rows, CandidateState state) {
		return (int) rows.stream().filter((row) -> row.state() == state).count();
	}

	private static List<CandidateView> rows(List<Candidate> rows, Map<UUID, Flags.Found> known) {
		List<List<CellFault>> faults = CandidateRules.faults(rows.stream().map(Candidate::data).toList());
		return rows.stream()
			.map((row) -> view(row, row.writable() ? faults.get(rows.indexOf(row)) : List.of(),
					known.getOrDefault(row.id(), Flags.Found.nothing(row.id()))))
			.toList();
	}

	private static CandidateView view(Candidate row, List<CellFault> faults, Flags.Found found) {
		return new CandidateView(row.id(), row.no(), row.data(), row.state(), faults, found.flags(), found.elsewhere(),
				row.own(), row.approval(), row.decision());
	}

}
