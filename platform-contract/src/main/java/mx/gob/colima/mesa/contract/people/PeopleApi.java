package mx.gob.colima.mesa.contract.people;

import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * People.
 */
@HttpExchange("/api/v1")
public interface PeopleApi {

	/**
	 * Tells who is calling.
	 * @return the caller
	 */
	@GetExchange("/me")
	Mono<Me> me();

	/**
	 * Finds employees of the caller's own dependency, by name or number, without regard
	 * to accents.
	 * @param q words of the name, or the beginning of the number; {@code null} for all
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 20 if absent
	 * @return the page, by name
	 */
	@GetExchange("/employees")
	Mono<Page<EmployeeView>> employees(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Lists the fulfilment groups with their staff, for operators who assign.
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 50 if absent
	 * @return the page, by name
	 */
	@GetExchange("/groups")
	Mono<Page<GroupView>> groups(@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Lists accounts of all dependencies and operators, for platform operators.
	 * @param tenant acronym of one dependency; {@code null} for all; {@code "-"} for
	 * operators only
	 * @param q words of the name, or the beginning of the user name
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 50 if absent
	 * @return the page, by user name
	 */
	@GetExchange("/people")
	Mono<Page<PersonView>> people(@RequestParam(required = false) @Nullable String tenant,
			@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

}
