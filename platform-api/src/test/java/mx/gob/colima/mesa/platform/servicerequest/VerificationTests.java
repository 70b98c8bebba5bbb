package mx.gob.colima.mesa.platform.servicerequest;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationTests extends RequestCalls {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2 | update request_event set actor_name = 'Otra persona' where no = 2
			3 | update request_event set details = '{"group": "Otra"}' where no = 3
			1 | update service_request set description = 'Otra cosa'
			3 | delete from request_event where no = 3
			4 | delete from request_event where no = 4
			2 | update request_event set at = at + interval '1 hour' where no = 2
			4 | update service_request set chain_head = sha256('')
			""")
	void whoeverWritesTheDatabaseByHandIsFound(int place, String tampering) {
		UUID id = working("Intacta").summary().id();
		String condition = tampering.contains("service_request") ? "id" : "request_id";
		PostgresServer.shared()
			.runScript(database(), "set search_path = mesa, public; " + tampering
					+ (tampering.contains(" where ") ? " and " : " where ") + condition + " = '" + id + "'");
		for (Sample reader : new Sample[] { Sample.REQUESTER, Sample.AUDITOR }) {
			as(reader).get()
				.uri("/api/v1/requests/{id}/verification", id)
				.exchange()
				.expectStatus()
				.isOk()
				.expectBody()
				.jsonPath("$.intact")
				.isEqualTo(false)
				.jsonPath("$.brokenAt")
				.isEqualTo(place);
		}
	}

	@Test
	void aHistoryThatGrowsMeanwhileIsStillIntact() throws InterruptedException {
		UUID id = working("Se escribe mientras se verifica").summary().id();
		Thread writing = Thread.ofVirtual().start(() -> IntStream.range(0, 80).forEach((number) -> write(id, number)));
		while (writing.isAlive()) {
			as(Sample.REQUESTER).get()
				.uri("/api/v1/requests/{id}/verification", id)
				.exchange()
				.expectStatus()
				.isOk()
				.expectBody()
				.jsonPath("$.intact")
				.isEqualTo(true);
		}
		writing.join();
		assertThat(show(Sample.REQUESTER, id).summary().version()).isGreaterThan(80);
	}

	private void write(UUID id, int number) {
		as(Sample.CLIMATE_AGENT).post()
			.uri("/api/v1/requests/{id}/messages", id)
			.bodyValue(Map.of("text", "Mensaje " + number, "internal", false))
			.exchange()
			.expectStatus()
			.is2xxSuccessful();
	}

}
