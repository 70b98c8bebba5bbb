package mx.gob.colima.mesa.portal.filing;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import mx.gob.colima.mesa.contract.catalog.CatalogApi;
import mx.gob.colima.mesa.contract.people.EmployeeView;
import mx.gob.colima.mesa.contract.people.PeopleApi;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.portal.filing.FilingPage.Person;
import mx.gob.colima.mesa.portal.text.Words;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Files requests, and finds what the form needs to be shown.
 */
@Component
class Filings {

	private static final int FOUND = 8;

	private final CatalogApi catalog;

	private final PeopleApi people;

	private final RequestApi requests;

	private final Words words;

	Filings(CatalogApi catalog, PeopleApi people, RequestApi requests, Words words) {
		this.catalog = catalog;
		this.people = people;
		this.requests = requests;
		this.words = words;
	}

	Mono<FilingPage> page(UUID offering, FilingForm form, Locale locale) {
		return this.catalog.offering(offering)
			.map((detail) -> FilingPage.of(Promise.of(detail, this.words, locale), form));
	}

	Mono<FilingPage> found(FilingPage page) {
		String query = page.form().query().strip();
		return this.people.employees(query.isEmpty() ? null : query, null, FOUND)
			.map((found) -> page.found(found.items().stream().map(Filings::person).toList()));
	}

	Mono<RequestDetail> file(UUID offering, FilingForm form) {
		return this.requests.file(form.keys().key(), form.request(offering)).mapNotNull(ResponseEntity::getBody);
	}

	private static Person person(EmployeeView employee) {
		String hint = Stream.of(employee.position(), employee.place())
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(" · "));
		return new Person(employee.id(), employee.name() + ", " + employee.employeeNumber(), hint);
	}

}
