package mx.gob.colima.mesa.platform.servicerequest;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.ChainVerification;
import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;

import org.springframework.core.ParameterizedTypeReference;

import static org.assertj.core.api.Assertions.assertThat;

class JourneyTests extends RequestCalls {

	@Test
	void aRequestGoesFromFilingToTheConfirmedSolution() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "No enfría el equipo");
		assertThat(request.summary().folio()).matches("SEFOME/[0-9]{4}/[0-9]{6}");
		assertThat(request.summary().state()).isEqualTo(RequestState.SUBMITTED);
		assertThat(request.summary().clock()).isEqualTo(ClockKind.RESPONSE);
		assertThat(request.summary().dueAt()).isEqualTo(request.promisedResponse());
		assertThat(request.actions()).containsExactly(RequestAction.MESSAGE, RequestAction.ATTACH,
				RequestAction.CANCEL);

		request = act(Sample.MANAGER, request, "acknowledgment", null);
		assertThat(request.summary().clock()).isEqualTo(ClockKind.RESOLUTION);
		assertThat(request.summary().dueAt()).isEqualTo(request.promisedResolution());

		request = act(Sample.MANAGER, request, "assignment", Map.of("groupId", Sample.CLIMATE_GROUP));
		request = act(Sample.CLIMATE_AGENT, request, "taking", null);
		assertThat(request.summary().assigneeName()).isEqualTo("Octavio Larios");
		request = act(Sample.CLIMATE_AGENT, request, "start", null);

		request = act(Sample.CLIMATE_AGENT, request, "hold", question("¿Qué modelo es?"));
		assertThat(request.summary().clockState()).isEqualTo(ClockState.PAUSED);
		assertThat(request.summary().dueAt()).isNull();
		assertThat(request.summary().dueIfResumed()).isNotNull();
		assertThat(request.summary().answerDueAt()).isNotNull();

		request = show(Sample.REQUESTER, request.summary().id());
		assertThat(request.question()).isNotNull();
		assertThat(request.question().text()).isEqualTo("¿Qué modelo es?");
		assertThat(request.actions()).contains(RequestAction.ANSWER);
		request = act(Sample.REQUESTER, request, "answer", text("Un minisplit"));
		assertThat(request.summary().state()).isEqualTo(RequestState.IN_PROGRESS);

		request = act(Sample.CLIMATE_AGENT, request, "resolution", text("Se cambió el filtro"));
		request = show(Sample.REQUESTER, request.summary().id());
		assertThat(request.solution()).isNotNull();
		request = act(Sample.REQUESTER, request, "reopening", text("Sigue igual"));
		assertThat(request.clocks().get(1).segments()).hasSize(4);
		request = act(Sample.CLIMATE_AGENT, request, "resolution", text("Se cambió el compresor"));
		request = act(Sample.REQUESTER, request, "confirmation", Map.of("rating", 5, "comment", "Gracias"));
		assertThat(request.summary().state()).isEqualTo(RequestState.CLOSED);
		assertThat(request.actions()).isEmpty();

		assertThat(history(Sample.REQUESTER, request.summary().id()).items()).extracting(EventView::kind)
			.containsExactly(EventKind.SUBMITTED, EventKind.ACKNOWLEDGED, EventKind.ASSIGNED, EventKind.ASSIGNED,
					EventKind.STARTED, EventKind.QUESTION_ASKED, EventKind.ANSWERED, EventKind.RESOLVED,
					EventKind.REOPENED, EventKind.RESOLVED, EventKind.CLOSED);
		assertThat(verify(Sample.REQUESTER, request.summary().id())).isEqualTo(new ChainVerification(true, 11, null));
		assertThat(verify(Sample.AUDITOR, request.summary().id())).isEqualTo(new ChainVerification(true, 11, null));
	}

	@Test
	void theResolutionClockIsExplainedSegmentBySegment() {
		RequestDetail request = working("Se explica");
		request = act(Sample.CLIMATE_AGENT, request, "hold", Map.of("reason", "SUPPLIER", "text", "Falta la pieza"));
		request = act(Sample.CLIMATE_AGENT, request, "resumption", text("Llegó"));
		assertThat(request.clocks().getFirst().state()).isEqualTo(ClockState.STOPPED);
		assertThat(request.clocks().get(1).hours()).isEqualTo("lunes a viernes de 8:30 a 16:30");
		assertThat(request.clocks().get(1).segments())
			.extracting((segment) -> segment.cause() + ":" + segment.running())
			.containsExactly("SUBMITTED:true", "HELD:false", "RESUMED:true");
		assertThat(request.summary().answerDueAt()).isNull();
	}

	@Test
	void aNoteIsReadOnlyByThoseWhoServeAndTheChainStaysWhole() {
		RequestDetail request = working("Con nota");
		UUID id = request.summary().id();
		as(Sample.CLIMATE_AGENT).post()
			.uri("/api/v1/requests/{id}/messages", id)
			.bodyValue(Map.of("text", "El compresor es viejo", "internal", true))
			.exchange()
			.expectStatus()
			.isOk();
		as(Sample.REQUESTER).post()
			.uri("/api/v1/requests/{id}/messages", id)
			.bodyValue(Map.of("text", "¿Cuándo vienen?", "internal", false))
			.exchange()
			.expectStatus()
			.isOk();
		assertThat(history(Sample.MANAGER, id).items()).extracting(EventView::kind).contains(EventKind.INTERNAL_NOTE);
		assertThat(history(Sample.REQUESTER, id).items()).extracting(EventView::kind)
			.doesNotContain(EventKind.INTERNAL_NOTE)
			.contains(EventKind.MESSAGE);
		assertThat(verify(Sample.REQUESTER, id)).isEqualTo(new ChainVerification(true, 6, null));
		as(Sample.REQUESTER).post()
			.uri("/api/v1/requests/{id}/messages", id)
			.bodyValue(Map.of("text", "Secreto", "internal", true))
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	private Page<EventView> history(Sample person, UUID id) {
		return Objects.requireNonNull(as(person).get()
			.uri("/api/v1/requests/{id}/events", id)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(new ParameterizedTypeReference<Page<EventView>>() {
			})
			.returnResult()
			.getResponseBody());
	}

	private ChainVerification verify(Sample person, UUID id) {
		return Objects.requireNonNull(as(person).get()
			.uri("/api/v1/requests/{id}/verification", id)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(ChainVerification.class)
			.returnResult()
			.getResponseBody());
	}

}
