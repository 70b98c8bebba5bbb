package mx.gob.colima.mesa.platform.servicerequest;

import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;

class TrailTests extends RequestCalls {

	@Test
	void whatAnOperatorChangesIsInTheTrail() {
		RequestDetail request = act(Sample.MANAGER, file(Sample.REQUESTER, Sample.CLIMATE, "Con rastro"),
				"acknowledgment", null);
		as(Sample.AUDITOR).get()
			.uri("/api/v1/audit?q=sg.gestion&limit=5")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[0].action")
			.isEqualTo("request.acknowledge")
			.jsonPath("$.items[0].target")
			.isEqualTo(request.summary().folio());
	}

	@Test
	void aChangeThatIsRefusedLeavesOnlyTheRefusal() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Sin cambio");
		attempt(Sample.CLIMATE_AGENT, request, "start", null).expectStatus().is4xxClientError();
		as(Sample.AUDITOR).get()
			.uri("/api/v1/audit?q=sg.clima&limit=1")
			.exchange()
			.expectBody()
			.jsonPath("$.items[0].status")
			.isEqualTo(409);
	}

}
