package mx.gob.colima.mesa.platform.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.enrolment.AttestationView;
import mx.gob.colima.mesa.contract.enrolment.CellFault;
import mx.gob.colima.mesa.contract.enrolment.DocumentKind;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.platform.identity.Officeholders;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FieldFault;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import mx.gob.colima.mesa.platform.terms.TermsDirectory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts applications before SG (rule book, F2 and F3): without faults, with the three
 * declarations, and with the signed form and the annex.
 */
@Service
@Transactional
public class Submissions {

	private final ApplicationDesk desk;

	private final ScanTable scans;

	private final TermsDirectory terms;

	private final Officeholders officeholders;

	private final Clock clock;

	Submissions(ApplicationDesk desk, ScanTable scans, TermsDirectory terms, Officeholders officeholders, Clock clock) {
		this.desk = desk;
		this.scans = scans;
		this.terms = terms;
		this.officeholders = officeholders;
		this.clock = clock;
	}

	/**
	 * Submits a draft, or what was returned of an application. The declarations were
	 * made: without them the call is refused before. Whoever declares must hold an office
	 * on that day, whatever their role still says.
	 * @param id the application
	 * @param ifMatch the entity tag that it was read with
	 * @return the application with its folio
	 */
	public Mono<ResponseEntity<EnrolmentView>> submit(UUID id, @Nullable String ifMatch) {
		return TenantContext.person()
			.flatMap((person) -> this.desk.locked(id, ifMatch)
				.flatMap((application) -> signing(person).then(checked(application)).then(store(application, person)))
				.then(this.desk.answer(id, person)));
	}

	private Mono<Void> store(Application application, Person person) {
		Instant now = this.clock.instant();
		return this.terms.inForce()
			.map((text) -> new AttestationView(person.name(), now, text.version(), text.sha256()))
			.flatMap((attestation) -> this.desk.applications().submitted(application, person, attestation, now))
			.then(this.desk.candidates().submit(application.id(), person.username()));
	}

	private Mono<Void> signing(Person person) {
		return this.officeholders.maySign(person.id())
			.flatMap((inForce) -> inForce ? Mono.empty() : Mono.error(Fault.invalid("officeholder", "not_in_office")));
	}

	private Mono<Void> checked(Application application) {
		return this.desk.candidates()
			.list(application)
			.flatMap((rows) -> this.scans.list(application).doOnNext((scans) -> check(rows, scans)))
			.then();
	}

	private static void check(List<Candidate> rows, List<Scan> scans) {
		if (rows.stream().noneMatch(Candidate::writable)) {
			throw rows.isEmpty() ? Fault.invalid("rows", "no_rows") : Fault.illegalTransition(List.of());
		}
		List<FieldFault> faults = new ArrayList<>();
		List<List<CellFault>> found = CandidateRules.faults(rows.stream().map(Candidate::data).toList());
		for (int place = 0; place < rows.size(); place++) {
			Candidate row = rows.get(place);
			if (row.writable()) {
				String path = "rows[" + place + "].";
				found.get(place).forEach((fault) -> faults.add(new FieldFault(path + fault.cell(), fault.code())));
				if (!row.data().annex()) {
					faults.add(new FieldFault(path + "annex", "no_annex"));
				}
			}
		}
		Set<DocumentKind> missing = EnumSet.allOf(DocumentKind.class);
		missing.removeAll(scans.stream().map((scan) -> scan.view().kind()).collect(Collectors.toSet()));
		missing.forEach((kind) -> faults
			.add(new FieldFault("documents", (kind == DocumentKind.FORM) ? "no_signed_form" : "no_signed_annex")));
		if (!faults.isEmpty()) {
			throw Fault.invalid(faults);
		}
	}

}
