package mx.gob.colima.mesa.platform.servicerequest;

import java.util.UUID;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

}
