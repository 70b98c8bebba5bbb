package mx.gob.colima.mesa.platform.servicerequest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.notice.NoticeView;
import mx.gob.colima.mesa.contract.notice.UnreadNotices;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;

import org.springframework.core.ParameterizedTypeReference;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTests extends RequestCalls {

	@Test
	void eachSideIsToldWhatTheOtherDoesAndNobodyTheirOwn() {
		RequestDetail request = working("Con avisos");
		request = act(Sample.CLIMATE_AGENT, request, "hold", question("¿Qué modelo es?"));
		request = act(Sample.REQUESTER, request, "answer", text("Un minisplit"));
		request = act(Sample.CLIMATE_AGENT, request, "resolution", text("Se cambió el filtro"));
		UUID id = request.summary().id();
		assertThat(kinds(Sample.REQUESTER, id)).containsExactly(EventKind.RESOLVED, EventKind.QUESTION_ASKED,
				EventKind.ACKNOWLEDGED);
		assertThat(kinds(Sample.CLIMATE_AGENT, id)).containsExactly(EventKind.ANSWERED, EventKind.ASSIGNED);
		assertThat(kinds(Sample.MANAGER, id)).isEmpty();
		assertThat(kinds(Sample.COLLEAGUE, id)).isEmpty();
		NoticeView question = of(Sample.REQUESTER, id).get(1);
		assertThat(question.text()).isEqualTo("¿Qué modelo es?");
		assertThat(question.folio()).isEqualTo(request.summary().folio());
		assertThat(question.read()).isFalse();
	}

	@Test
	void whatWasSeenIsReadAndWhatCameSinceIsNot() {
		RequestDetail request = working("Se lee");
		UUID id = request.summary().id();
		int before = unread(Sample.REQUESTER);
		NoticeView newest = of(Sample.REQUESTER, id).getFirst();
		message(id, "Uno más");
		assertThat(unread(Sample.REQUESTER)).isEqualTo(Math.min(100, before + 1));
		int left = Objects
			.requireNonNull(as(Sample.REQUESTER).post()
				.uri("/api/v1/notices/read")
				.bodyValue(Map.of("id", newest.id()))
				.exchange()
				.expectStatus()
				.isOk()
				.expectBody(UnreadNotices.class)
				.returnResult()
				.getResponseBody())
			.count();
		assertThat(left).isOne();
		assertThat(of(Sample.REQUESTER, id)).extracting(NoticeView::read).containsExactly(false, true);
	}

	@Test
	void aLongTextIsCut() {
		UUID id = working("Texto largo").summary().id();
		message(id, "🌵".repeat(600));
		assertThat(of(Sample.REQUESTER, id).getFirst().text()).isEqualTo("🌵".repeat(279) + "…");
		message(id, "🌵".repeat(200));
		assertThat(of(Sample.REQUESTER, id).getFirst().text()).isEqualTo("🌵".repeat(200));
	}

	private void message(UUID id, String text) {
		as(Sample.CLIMATE_AGENT).post()
			.uri("/api/v1/requests/{id}/messages", id)
			.bodyValue(Map.of("text", text, "internal", false))
			.exchange()
			.expectStatus()
			.isOk();
	}

	private int unread(Sample person) {
		return Objects
			.requireNonNull(as(person).get()
				.uri("/api/v1/notices/unread")
				.exchange()
				.expectBody(UnreadNotices.class)
				.returnResult()
				.getResponseBody())
			.count();
	}

	private List<EventKind> kinds(Sample person, UUID request) {
		return of(person, request).stream().map(NoticeView::kind).toList();
	}

	private List<NoticeView> of(Sample person, UUID request) {
		return Objects.requireNonNull(as(person).get()
			.uri("/api/v1/notices?limit=100")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(new ParameterizedTypeReference<Page<NoticeView>>() {
			})
			.returnResult()
			.getResponseBody()).items().stream().filter((notice) -> notice.requestId().equals(request)).toList();
	}

}
