package mx.gob.colima.mesa.platform.enrolment;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications with their rows, read in a transaction that ends before anything is made
 * of them.
 */
@Component
@Transactional(readOnly = true)
class ApplicationContents {

	private final ApplicationDesk desk;

	ApplicationContents(ApplicationDesk desk) {
		this.desk = desk;
	}

	Mono<Content> of(UUID id) {
		return TenantContext.person()
			.flatMap((person) -> this.desk.applications()
				.find(id)
				.switchIfEmpty(Mono.error(Fault::notFound))
				.flatMap((application) -> this.desk.candidates()
					.list(application)
					.map((rows) -> new Content(application, rows, number(application, person)))));
	}

	// Of a draft nobody has marked yet whose row it is.
	private static String number(Application application, Person person) {
		return person.id().equals(application.coordinatorId()) ? person.username() : "";
	}

	/**
	 * An application.
	 *
	 * @param application the application
	 * @param rows its rows
	 * @param coordinatorNumber employee number of its coordinator, if it is they who read
	 */
	record Content(Application application, List<Candidate> rows, String coordinatorNumber) {
	}

}
