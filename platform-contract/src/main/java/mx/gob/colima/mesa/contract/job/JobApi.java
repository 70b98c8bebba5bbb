package mx.gob.colima.mesa.contract.job;

import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What the platform does by itself at its times, for platform operators; auditors read.
 */
@HttpExchange("/api/v1/jobs")
public interface JobApi {

	/**
	 * Lists all jobs by name. They are few: there is one page.
	 * @return the page
	 */
	@GetExchange
	Mono<Page<JobView>> jobs();

	/**
	 * Lists runs of a job, latest first. They are kept for 90 days.
	 * @param name the job
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 50 if absent
	 * @return the page; 404 {@code not_found} if there is no such job
	 */
	@GetExchange("/{name}/runs")
	Mono<Page<JobRunView>> runs(@PathVariable String name, @RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Has a job run now instead of later. While it is at work nothing changes.
	 * @param name the job
	 * @return the job, due; 404 {@code not_found} if there is no such job
	 */
	@PostExchange("/{name}/run")
	Mono<JobView> run(@PathVariable String name);

}
