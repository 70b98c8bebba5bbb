package mx.gob.colima.mesa.platform.servicerequest;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeTests extends RequestCalls {

	@Test
	void anIllegalActionIsAConflictThatNamesTheLegalOnes() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Aún no");
		attempt(Sample.CLIMATE_AGENT, request, "resolution", text("Ya")).expectStatus()
			.isEqualTo(HttpStatus.CONFLICT)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("illegal_transition")
			.jsonPath("$.allowed")
			.isEqualTo(List.of("MESSAGE", "ATTACH", "NOTE"));
	}

	@Test
	void aChangeNeedsTheVersionThatWasRead() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Versiones");
		as(Sample.MANAGER).post()
			.uri("/api/v1/requests/{id}/acknowledgment", request.summary().id())
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
		act(Sample.MANAGER, request, "acknowledgment", null);
		attempt(Sample.MANAGER, request, "rejection", text("Tarde")).expectStatus()
			.isEqualTo(HttpStatus.PRECONDITION_FAILED)
			.expectBody()
			.jsonPath("$.changes.length()")
			.isEqualTo(1)
			.jsonPath("$.changes[0].kind")
			.isEqualTo("ACKNOWLEDGED")
			.jsonPath("$.changes[0].by")
			.isEqualTo("Adriana Velasco");
	}

	@Test
	void whatChangedSaysNothingThatTheReaderMayNotSee() {
		RequestDetail request = working("Nota aparte");
		as(Sample.CLIMATE_AGENT).post()
			.uri("/api/v1/requests/{id}/messages", request.summary().id())
			.bodyValue(Map.of("text", "Entre nosotros", "internal", true))
			.exchange()
			.expectStatus()
			.isOk();
		attempt(Sample.REQUESTER, request, "cancellation", text("Ya no")).expectStatus()
			.isEqualTo(HttpStatus.PRECONDITION_FAILED)
			.expectBody()
			.jsonPath("$.changes")
			.isEmpty();
	}

	@Test
	void anyVersionWillDoForWhoeverSaysSoAndNonsenseIsMalformed() {
		UUID id = file(Sample.REQUESTER, Sample.CLIMATE, "Cualquier versión").summary().id();
		acknowledge(id, "abc").expectStatus().isBadRequest();
		acknowledge(id, "W/\"1\"").expectStatus().isEqualTo(HttpStatus.PRECONDITION_FAILED);
		acknowledge(id, "\"9\", \"1\"").expectStatus().isOk();
		attempt(Sample.MANAGER, show(Sample.MANAGER, id), "acknowledgment", null).expectStatus()
			.isEqualTo(HttpStatus.CONFLICT);
		UUID other = file(Sample.REQUESTER, Sample.CLIMATE, "Y otra").summary().id();
		acknowledge(other, "*").expectStatus().isOk();
	}

	@Test
	void whatHasEndedAllowsNothingAndSaysSo() {
		RequestDetail ended = act(Sample.MANAGER, file(Sample.REQUESTER, Sample.CLIMATE, "Terminada"), "rejection",
				text("No corresponde"));
		attempt(Sample.REQUESTER, ended, "cancellation", text("Ya no")).expectStatus()
			.isEqualTo(HttpStatus.CONFLICT)
			.expectBody()
			.jsonPath("$.allowed")
			.isArray()
			.jsonPath("$.allowed.length()")
			.isEqualTo(0);
	}

	private WebTestClient.ResponseSpec acknowledge(UUID id, String ifMatch) {
		return as(Sample.MANAGER).post()
			.uri("/api/v1/requests/{id}/acknowledgment", id)
			.header("If-Match", ifMatch)
			.exchange();
	}

	@Test
	void ofTwoAtOnceOneIsTooLate() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Dos a la vez");
		List<Integer> answers = Flux.just("acknowledgment", "rejection")
			.flatMap((action) -> Mono
				.fromCallable(() -> attempt(Sample.MANAGER, request, action, action.startsWith("r") ? text("No") : null)
					.returnResult(Void.class)
					.getStatus()
					.value())
				.subscribeOn(Schedulers.boundedElastic()))
			.collectList()
			.block();
		assertThat(answers).containsExactlyInAnyOrder(200, 412);
	}

	@Test
	void theSameKeyGivesTheFirstAnswerAgain() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Repetida");
		for (int i = 0; i < 2; i++) {
			as(Sample.MANAGER).post()
				.uri("/api/v1/requests/{id}/acknowledgment", request.summary().id())
				.header("If-Match", "\"1\"")
				.header("Idempotency-Key", "ack-" + request.summary().id())
				.exchange()
				.expectStatus()
				.isOk()
				.expectHeader()
				.valueEquals("ETag", "\"2\"");
		}
	}

	@Test
	void aGroupMustServeTheCategoryAndAnAssigneeBelongToIt() {
		RequestDetail request = act(Sample.MANAGER, file(Sample.REQUESTER, Sample.CLIMATE, "A quién"), "acknowledgment",
				null);
		attempt(Sample.MANAGER, request, "assignment", Map.of("groupId", Sample.COMPUTER_GROUP)).expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		attempt(Sample.MANAGER, request, "assignment",
				Map.of("groupId", Sample.CLIMATE_GROUP, "assigneeId", UUID.randomUUID()))
			.expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("assigneeId");
		attempt(Sample.CLIMATE_AGENT, request, "assignment", Map.of("groupId", Sample.COMPUTER_GROUP)).expectStatus()
			.isForbidden();
	}

	@Test
	void sgRefusesAndTheRequesterWithdraws() {
		RequestDetail refused = act(Sample.MANAGER, file(Sample.REQUESTER, Sample.CLIMATE, "Se rechaza"), "rejection",
				text("No corresponde"));
		assertThat(refused.summary().state()).isEqualTo(RequestState.REJECTED);
		RequestDetail withdrawn = act(Sample.REQUESTER, working("Se retira"), "cancellation", text("Ya no hace falta"));
		assertThat(withdrawn.summary().state()).isEqualTo(RequestState.CANCELLED);
		assertThat(withdrawn.actions()).isEmpty();
	}

	@Test
	void whoeverBeginsWorkThatNobodyHasHasIt() {
		RequestDetail request = act(Sample.MANAGER, file(Sample.REQUESTER, Sample.CLIMATE, "De nadie"),
				"acknowledgment", null);
		request = act(Sample.MANAGER, request, "assignment", Map.of("groupId", Sample.CLIMATE_GROUP));
		request = act(Sample.CLIMATE_AGENT, request, "start", null);
		assertThat(request.assigneeId()).isEqualTo(Sample.CLIMATE_AGENT_ID);
		assertThat(request.actions()).doesNotContain(RequestAction.TAKE);
		attempt(Sample.CLIMATE_AGENT, request, "taking", null).expectStatus().isEqualTo(HttpStatus.CONFLICT);
	}

	@Test
	void whatAPersonSeesButMayNotDoIsForbidden() {
		RequestDetail request = working("Sin poder");
		attempt(Sample.COORDINATOR, request, "cancellation", text("Yo no")).expectStatus().isForbidden();
		attempt(Sample.MANAGER, request, "taking", null).expectStatus().isForbidden();
		attempt(Sample.CLIMATE_AGENT, request, "acknowledgment", null).expectStatus().isForbidden();
		attempt(Sample.AUDITOR, request, "resolution", text("No")).expectStatus().isForbidden();
		attempt(Sample.PLATFORM, request, "resolution", text("No")).expectStatus().isForbidden();
		attempt(Sample.HEAD, request, "confirmation", Map.of()).expectStatus().isForbidden();
		assertThat(show(Sample.COORDINATOR, request.summary().id()).actions()).isEmpty();
		assertThat(show(Sample.AUDITOR, request.summary().id()).actions()).isEmpty();
		assertThat(show(Sample.MANAGER, request.summary().id()).actions()).containsExactly(RequestAction.ASSIGN,
				RequestAction.HOLD, RequestAction.MESSAGE, RequestAction.ATTACH, RequestAction.NOTE,
				RequestAction.RESOLVE);
	}

}
