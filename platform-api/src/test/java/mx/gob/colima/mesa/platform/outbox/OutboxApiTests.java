package mx.gob.colima.mesa.platform.outbox;

import java.util.UUID;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class OutboxApiTests extends RunningApi {

	@Test
	void whatWasGivenUpIsSeenAndDoneAgainByDti() {
		UUID id = dead();
		as(Sample.PLATFORM).get()
			.uri("/api/v1/outbox?limit=1")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[0].id")
			.isEqualTo(id.toString())
			.jsonPath("$.items[0].tenant.acronym")
			.isEqualTo("SEFOME")
			.jsonPath("$.items[0].failure")
			.isEqualTo("550");
		as(Sample.PLATFORM).get().uri("/api/v1/outbox/counts").exchange().expectBody().jsonPath("$.dead").isEqualTo(1);
		replay(id).expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("PENDING");
		// its cause does not exist: there is nothing to tell, and that is done
		Awaitility.await().untilAsserted(() -> replay(id).expectStatus().isNotFound());
		as(Sample.AUDITOR).get()
			.uri("/api/v1/audit?q=dti.plataforma&limit=20")
			.exchange()
			.expectBody(String.class)
			.value((trail) -> assertThat(trail).contains("\"outbox.replay\"", id.toString()));
	}

	@Test
	void whatIsNotThereIsNotFound() {
		replay(UUID.fromString("01900000-0000-7000-8fff-000000000001")).expectStatus().isNotFound();
		as(Sample.PLATFORM).get().uri("/api/v1/outbox?state=LATE").exchange().expectStatus().isBadRequest();
	}

	private WebTestClient.ResponseSpec replay(UUID id) {
		return as(Sample.PLATFORM).post().uri("/api/v1/outbox/{id}/replay", id).exchange();
	}

	private static UUID dead() {
		UUID id = UUID.fromString("fffffff0-0000-7000-8fff-000000000001");
		PostgresServer.shared()
			.runScript(database(),
					"""
							delete from mesa.outbox where state = 'DEAD';
							insert into mesa.outbox (tenant_id, id, cause_id, topic, kind, subject_id, state, attempts, created_at, due_at,
								ended_at, failure)
							values ('%s', '%s', uuidv7(), 'REQUEST_MAIL', 'SUBMITTED', uuidv7(), 'DEAD', 12, now(), now(), now(), '550')"""
						.formatted(Sample.SEFOME, id));
		return id;
	}

}
