package mx.gob.colima.mesa.platform.job;

import java.util.List;

import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class JobApiTests extends RunningApi {

	private static final String ROLES = "officeholder-roles";

	@Test
	void dtiAndTheAuditorSeeEveryJobAndItsTimes() {
		for (Sample person : List.of(Sample.PLATFORM, Sample.AUDITOR)) {
			as(person).get()
				.uri("/api/v1/jobs")
				.exchange()
				.expectStatus()
				.isOk()
				.expectBody()
				.jsonPath("$.items[*].name")
				.value((List<String> names) -> assertThat(names).isSorted()
					.contains("old-answers", "old-effects", "old-job-runs", "old-notices", "orphaned-blobs", ROLES))
				.jsonPath("$.items[?(@.name == '" + ROLES + "')].dailyAt")
				.isEqualTo("00:00:00")
				.jsonPath("$.items[?(@.name == 'orphaned-blobs')].every")
				.isEqualTo("PT6H");
		}
	}

	@Test
	void aJobIsRunNowAndItsRunIsSeenAndThatSomebodyWantedItIsRecorded() {
		Awaitility.await().untilAsserted(() -> assertThat(done()).isPositive());
		int before = done();
		run(ROLES).expectStatus().isOk().expectBody().jsonPath("$.name").isEqualTo(ROLES);
		Awaitility.await().untilAsserted(() -> assertThat(done()).isEqualTo(before + 1));
		as(Sample.AUDITOR).get()
			.uri("/api/v1/jobs/{name}/runs?limit=1", ROLES)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[0].outcome")
			.isEqualTo("DONE")
			.jsonPath("$.items[0].replica")
			.isNotEmpty()
			.jsonPath("$.next")
			.isNotEmpty();
		as(Sample.AUDITOR).get()
			.uri("/api/v1/audit?q=dti.plataforma&limit=20")
			.exchange()
			.expectBody(String.class)
			.value((trail) -> assertThat(trail).contains("\"job.run\"", ROLES));
	}

	@Test
	void whatIsNotThereIsNotFound() {
		run("nothing").expectStatus().isNotFound();
		as(Sample.PLATFORM).get().uri("/api/v1/jobs/nothing/runs").exchange().expectStatus().isNotFound();
	}

	@Test
	void theAuditorRunsNothing() {
		as(Sample.AUDITOR).post().uri("/api/v1/jobs/{name}/run", ROLES).exchange().expectStatus().isForbidden();
	}

	private WebTestClient.ResponseSpec run(String name) {
		return as(Sample.PLATFORM).post().uri("/api/v1/jobs/{name}/run", name).exchange();
	}

	private static int done() {
		return Integer.parseInt(
				Asked.of(database(), "select count(*) from job_run where outcome = 'DONE' and job = '" + ROLES + "'")
					.getFirst());
	}

}
