package mx.gob.colima.mesa.platform.enrolment;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.Decision;
import mx.gob.colima.mesa.contract.enrolment.Decisions;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.platform.shared.AuditTrail;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.shared.Texts;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is decided of rows (rule book, F4): SG authorises or returns; the coordinator's
 * own row needs the head's approval, or that of a service manager who does not authorise
 * it.
 */
@Service
@Transactional
public class Deciding {

	private final ApplicationDesk desk;

	private final AuditTrail trail;

	private final Clock clock;

	Deciding(ApplicationDesk desk, AuditTrail trail, Clock clock) {
		this.desk = desk;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Decides rows.
	 * @param id the application
	 * @param ifMatch the entity tag that it was read with
	 * @param decisions the decisions
	 * @return the application
	 */
	public Mono<ResponseEntity<EnrolmentView>> decide(UUID id, @Nullable String ifMatch, Decisions decisions) {
		return TenantContext.person()
			.flatMap((person) -> this.desk.locked(id, ifMatch)
				.flatMap((application) -> decide(application, decisions, person))
				.then(this.desk.answer(id, person)));
	}

	/**
	 * Approves the coordinator's own row.
	 * @param id the application
	 * @param candidateId the row
	 * @return the application
	 */
	public Mono<ResponseEntity<EnrolmentView>> approve(UUID id, UUID candidateId) {
		return TenantContext.person()
			.flatMap((person) -> this.desk.applications()
				.lock(id)
				.switchIfEmpty(Mono.error(Fault::notFound))
				.flatMap((application) -> approve(application, candidateId, person))
				.then(this.desk.answer(id, person)));
	}

	private Mono<Void> approve(Application application, UUID candidateId, Person person) {
		return this.desk.candidates()
			.list(application)
			.flatMapIterable((rows) -> rows)
			.filter((row) -> row.id().equals(candidateId))
			.next()
			.switchIfEmpty(Mono.error(Fault::notFound))
			.flatMap((row) -> {
				if (!row.own() || row.state() != CandidateState.SUBMITTED || row.approval() != null) {
					return Mono.error(Fault.illegalTransition(List.of()));
				}
				if (person.id().equals(application.coordinatorId())) {
					return Mono.error(Fault.of(FaultCode.FORBIDDEN));
				}
				return this.desk.candidates().approve(application, candidateId, by(person));
			})
			.then(person.operator() ? this.desk.applications().decided(application)
					: this.desk.applications().saved(application.id(), this.clock.instant()))
			.then(audited("enrolment.approve", application));
	}

	private Mono<Void> decide(Application application, Decisions decisions, Person person) {
		return this.desk.candidates().list(application).flatMap((rows) -> {
			Map<UUID, Candidate> known = rows.stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
			check(decisions.decisions(), known, person);
			Set<UUID> authorised = decisions.decisions()
				.stream()
				.filter(Decision::authorised)
				.map(Decision::candidateId)
				.collect(Collectors.toSet());
			return this.desk.candidates()
				.decide(application, authorised, CandidateState.AUTHORISED, null, by(person))
				.thenMany(Flux.fromIterable(decisions.decisions()))
				.filter((decision) -> !decision.authorised())
				.concatMap((decision) -> this.desk.candidates()
					.decide(application, Set.of(decision.candidateId()), CandidateState.RETURNED,
							Texts.optional("reason", decision.reason()), by(person)))
				.then(this.desk.applications().decided(application))
				.then(audited("enrolment.decide", application));
		});
	}

	private static void check(List<Decision> decisions, Map<UUID, Candidate> known, Person person) {
		Set<UUID> seen = new HashSet<>();
		for (int place = 0; place < decisions.size(); place++) {
			Decision decision = decisions.get(place);
			Candidate row = known.get(decision.candidateId());
			String path = "decisions[" + place + "].";
			if (row == null || !seen.add(decision.candidateId())) {
				throw Fault.invalid(path + "candidateId", "unknown");
			}
			if (row.state() != CandidateState.SUBMITTED) {
				throw Fault.illegalTransition(List.of());
			}
			if (!decision.authorised()) {
				Texts.clean(path + "reason", (decision.reason() != null) ? decision.reason() : "");
			}
			else if (!row.data().annex()) {
				throw Fault.invalid(path + "authorised", "no_annex");
			}
			else if (row.own() && row.approval() == null) {
				throw Fault.invalid(path + "authorised", "no_second_approval");
			}
			else if (person.id().equals(row.approverId())) {
				throw Fault.invalid(path + "authorised", "approved_by_you");
			}
		}
	}

	private Mono<Void> audited(String action, Application application) {
		return this.trail.changed(action, String.valueOf(application.folio()), application.tenantId(), 200);
	}

	private CandidateTable.Decided by(Person person) {
		return new CandidateTable.Decided(person, this.clock.instant());
	}

}
