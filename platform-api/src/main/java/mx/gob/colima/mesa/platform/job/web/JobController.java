package mx.gob.colima.mesa.platform.job.web;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.job.JobApi;
import mx.gob.colima.mesa.contract.job.JobRunView;
import mx.gob.colima.mesa.contract.job.JobView;
import mx.gob.colima.mesa.platform.job.Jobs;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RestController;

/**
 * The jobs over HTTP.
 */
@RestController
class JobController implements JobApi {

	private final Jobs jobs;

	JobController(Jobs jobs) {
		this.jobs = jobs;
	}

	@Override
	public Mono<Page<JobView>> jobs() {
		return this.jobs.list();
	}

	@Override
	public Mono<Page<JobRunView>> runs(String name, @Nullable String after, @Nullable Integer limit) {
		return this.jobs.runs(name, after, Limit.of(limit, 50, 100));
	}

	@Override
	public Mono<JobView> run(String name) {
		return this.jobs.runNow(name);
	}

}
