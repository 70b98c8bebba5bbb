package mx.gob.colima.mesa.platform.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.people.EndOfficeholder;
import mx.gob.colima.mesa.contract.people.OfficeholderView;
import mx.gob.colima.mesa.contract.people.RegisterOfficeholder;
import mx.gob.colima.mesa.platform.shared.AuditTrail;
import mx.gob.colima.mesa.platform.shared.CivilDate;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.shared.Texts;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers and ends appointments; the roles of accounts follow in the same transaction.
 */
@Service
@Transactional
public class Appointments {

	private final OfficeholderRows rows;

	private final Officeholders officeholders;

	private final AccountRoles roles;

	private final AuditTrail trail;

	private final CivilDate date;

	Appointments(OfficeholderRows rows, Officeholders officeholders, AccountRoles roles, AuditTrail trail,
			CivilDate date) {
		this.rows = rows;
		this.officeholders = officeholders;
		this.roles = roles;
		this.trail = trail;
		this.date = date;
	}

	/**
	 * Registers an appointment.
	 * @param id the appointment, chosen by the sender
	 * @param body whose, and from when
	 * @return the appointment
	 */
	public Mono<OfficeholderView> register(UUID id, RegisterOfficeholder body) {
		return TenantContext.person()
			.flatMap((person) -> this.rows.tenant(body.tenant())
				.switchIfEmpty(Mono.error(() -> Fault.invalid("tenant", "unknown")))
				.map((tenant) -> Appointment.of(tenant, id, body, registered(person))))
			.flatMap((wanted) -> this.roles.lock(wanted.tenantId())
				.then(Mono.defer(() -> this.rows.find(id)))
				.map((there) -> same(there, wanted))
				.switchIfEmpty(Mono.defer(() -> add(wanted))))
			.flatMap(this::view);
	}

	/**
	 * Ends an appointment.
	 * @param id the appointment
	 * @param body the last day, and why
	 * @return the appointment
	 */
	public Mono<OfficeholderView> end(UUID id, EndOfficeholder body) {
		return TenantContext.person()
			.flatMap((person) -> found(id).flatMap((there) -> this.roles.lock(there.tenantId()))
				.then(Mono.defer(() -> this.rows.lock(id)))
				.flatMap((appointment) -> this.rows.end(appointment, ended(appointment, body, person))
					.then(Mono.defer(() -> this.roles.follow(appointment.tenantId(), this.date.today(), id)))
					.then(Mono.defer(() -> changed("officeholder.end", appointment)))))
			.then(Mono.defer(() -> this.rows.find(id)))
			.flatMap(this::view);
	}

	/**
	 * Finds an appointment.
	 * @param id the appointment
	 * @return the appointment; {@code not_found}
	 */
	@Transactional(readOnly = true)
	Mono<Appointment> found(UUID id) {
		return this.rows.find(id).switchIfEmpty(Mono.error(Fault::notFound));
	}

	/**
	 * Attaches a document.
	 * @param id the appointment
	 * @param file the document
	 * @return the appointment; {@code idempotency_conflict} if it has another one
	 */
	Mono<OfficeholderView> attach(UUID id, Appointment.File file) {
		return this.rows.lock(id).switchIfEmpty(Mono.error(Fault::notFound)).flatMap((appointment) -> {
			Appointment.File there = appointment.file();
			if (there != null) {
				return there.sha256().equals(file.sha256()) ? Mono.just(appointment)
						: Mono.error(Fault.of(FaultCode.IDEMPOTENCY_CONFLICT));
			}
			return this.rows.attach(appointment, file)
				.then(Mono.defer(() -> changed("officeholder.attach", appointment)))
				.then(Mono.defer(() -> this.rows.find(id)));
		}).flatMap(this::view);
	}

	private Mono<Appointment> add(Appointment wanted) {
		return this.rows.insert(wanted)
			.then(Mono.defer(() -> this.roles.follow(wanted.tenantId(), this.date.today(), wanted.id())))
			.then(Mono.defer(() -> changed("officeholder.register", wanted)))
			.then(Mono.defer(() -> this.rows.find(wanted.id())));
	}

	private Mono<Void> changed(String action, Appointment appointment) {
		return this.trail.changed(action, appointment.id().toString(), appointment.tenantId(), HttpStatus.OK.value());
	}

	private Mono<OfficeholderView> view(Appointment appointment) {
		return this.officeholders.views(List.of(appointment)).map(List::getFirst);
	}

	private Appointment.Record registered(Person person) {
		return new Appointment.Record(person.id(), person.name(), this.date.instant(), null);
	}

	private OfficeholderRows.End ended(Appointment appointment, EndOfficeholder body, Person person) {
		Appointment.requireSensible("lastDay", body.lastDay());
		if (appointment.record().endReason() != null) {
			throw Fault.invalid("lastDay", "already_ended");
		}
		Appointment.Term term = appointment.term();
		if (body.lastDay().isBefore(term.from().minusDays(1))) {
			throw Fault.invalid("lastDay", "before_start");
		}
		LocalDate last = Objects.requireNonNullElse(term.to(), body.lastDay());
		if (body.lastDay().isAfter(last)) {
			throw Fault.invalid("lastDay", "after_end");
		}
		return new OfficeholderRows.End(body.lastDay(), Texts.clean("reason", body.reason()), person.id(),
				this.date.instant(), this.date.today());
	}

	private static Appointment same(Appointment there, Appointment wanted) {
		if (!there.repeats(wanted)) {
			throw Fault.of(FaultCode.IDEMPOTENCY_CONFLICT);
		}
		return there;
	}

}
