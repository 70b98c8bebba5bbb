package mx.gob.colima.mesa.admin.job;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.job.JobApi;
import mx.gob.colima.mesa.contract.job.JobRunView;
import mx.gob.colima.mesa.contract.job.JobView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the jobs, and has them run now.
 */
@Component
class Jobs {

	private static final int PAGE = 50;

	private final ApiCaller caller;

	private final JobApi api;

	Jobs(ApiCaller caller, JobApi api) {
		this.caller = caller;
		this.api = api;
	}

	Page<JobView> all() {
		return this.caller.call(this.api.jobs());
	}

	Page<JobRunView> runs(String name, @Nullable String after) {
		return this.caller.call(this.api.runs(name, after, PAGE));
	}

	JobView run(String name) {
		return this.caller.call(this.api.run(name));
	}

}
