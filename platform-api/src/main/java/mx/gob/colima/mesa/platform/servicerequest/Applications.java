package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Clock;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.Beneficiary;
import mx.gob.colima.mesa.contract.request.BeneficiaryView;
import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.platform.identity.People;
import mx.gob.colima.mesa.platform.servicelevel.OfferingForFiling;
import mx.gob.colima.mesa.platform.servicelevel.PublishedOfferings;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.shared.Texts;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Checks what is asked for against the catalogue and the dependency's own roll.
 */
@Component
class Applications {

	private final PublishedOfferings offerings;

	private final People people;

	private final Clock clock;

	Applications(PublishedOfferings offerings, People people, Clock clock) {
		this.offerings = offerings;
		this.people = people;
		this.clock = clock;
	}

	Mono<Application> check(FileRequest body, Person person) {
		return this.offerings.forFiling(body.offeringId())
			.switchIfEmpty(Mono.error(() -> Fault.invalid("offeringId", "unknown")))
			.doOnNext((offering) -> unchanged(offering, body.offeringVersion()))
			.zipWith(beneficiary(body.beneficiary(), person))
			.map((both) -> new Application(person, both.getT1(), body, both.getT2(), employee(body),
					this.clock.instant()));
	}

	private static void unchanged(OfferingForFiling offering, @Nullable String shown) {
		if (shown != null && !shown.equals(offering.version())) {
			throw Fault.of(FaultCode.OFFERING_CHANGED);
		}
	}

	private Mono<BeneficiaryView> beneficiary(@Nullable Beneficiary asked, Person person) {
		if (asked == null) {
			return Mono.just(new BeneficiaryView(true, person.name(), person.username()));
		}
		if (asked.employeeId() != null && (asked.name() != null || asked.employeeNumber() != null)) {
			return Mono.error(() -> Fault.invalid("beneficiary", "one_beneficiary"));
		}
		if (asked.employeeId() != null) {
			return this.people.employee(asked.employeeId())
				.map((employee) -> new BeneficiaryView(false, employee.name(), employee.employeeNumber()))
				.switchIfEmpty(Mono.error(() -> Fault.invalid("beneficiary.employeeId", "unknown")));
		}
		String name = Texts.optional("beneficiary.name", asked.name());
		return (name != null) ? Mono.just(new BeneficiaryView(false, name, asked.employeeNumber()))
				: Mono.error(() -> Fault.invalid("beneficiary.name", "notblank"));
	}

	private static @Nullable UUID employee(FileRequest body) {
		return (body.beneficiary() != null) ? body.beneficiary().employeeId() : null;
	}

}
