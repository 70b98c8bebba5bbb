package mx.gob.colima.mesa.platform.servicerequest;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.shared.Etag;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Calls that most tests of requests make.
 */
abstract class RequestCalls extends RunningApi {

	static FileRequest body(UUID offering, String subject) {
		return new FileRequest(offering, null, subject, "Gotea desde ayer y no enfría.", "Edificio A, planta baja",
				null, true, null);
	}

	RequestDetail file(Sample person, UUID offering, String subject) {
		return Objects.requireNonNull(as(person).post()
			.uri("/api/v1/requests")
			.bodyValue(body(offering, subject))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(RequestDetail.class)
			.returnResult()
			.getResponseBody());
	}

	WebTestClient.ResponseSpec attempt(Sample person, RequestDetail read, String action, @Nullable Object body) {
		WebTestClient.RequestBodySpec call = as(person).post()
			.uri("/api/v1/requests/{id}/" + action, read.summary().id())
			.header(HttpHeaders.IF_MATCH, Etag.of(read.summary().version()));
		return ((body != null) ? call.bodyValue(body) : call).exchange();
	}

	RequestDetail act(Sample person, RequestDetail read, String action, @Nullable Object body) {
		return Objects.requireNonNull(attempt(person, read, action, body).expectStatus()
			.isOk()
			.expectBody(RequestDetail.class)
			.returnResult()
			.getResponseBody());
	}

	RequestDetail show(Sample person, UUID id) {
		return Objects.requireNonNull(as(person).get()
			.uri("/api/v1/requests/{id}", id)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(RequestDetail.class)
			.returnResult()
			.getResponseBody());
	}

	/**
	 * A request that SG has recognised and given to the group and its agent, who works.
	 * @param subject the subject
	 * @return the request as the agent sees it
	 */
	RequestDetail working(String subject) {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, subject);
		request = act(Sample.MANAGER, request, "acknowledgment", null);
		request = act(Sample.MANAGER, request, "assignment",
				Map.of("groupId", Sample.CLIMATE_GROUP, "assigneeId", Sample.CLIMATE_AGENT_ID));
		return act(Sample.CLIMATE_AGENT, request, "start", null);
	}

	static Map<String, Object> text(String text) {
		return Map.of("text", text);
	}

	static Map<String, Object> question(String text) {
		return Map.of("reason", "REQUESTER", "text", text);
	}

}
