package mx.gob.colima.mesa.platform.servicerequest;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.DraftView;
import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTests extends RequestCalls {

	@Test
	void aDraftIsKeptSavedAndThrownAway() {
		DraftView draft = begin(Sample.REQUESTER, "A medias");
		assertThat(draft.service()).isEqualTo("Reparación de aire acondicionado");
		as(Sample.REQUESTER).put()
			.uri("/api/v1/drafts/{id}", draft.id())
			.header(HttpHeaders.IF_MATCH, "\"1\"")
			.bodyValue(content("A más de medias"))
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"2\"");
		as(Sample.REQUESTER).put()
			.uri("/api/v1/drafts/{id}", draft.id())
			.header(HttpHeaders.IF_MATCH, "\"1\"")
			.bodyValue(content("Tarde"))
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.PRECONDITION_FAILED);
		as(Sample.REQUESTER).put()
			.uri("/api/v1/drafts/{id}", draft.id())
			.bodyValue(content("Sin versión"))
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
		discard(Sample.REQUESTER, draft.id());
		discard(Sample.REQUESTER, draft.id());
		as(Sample.REQUESTER).get().uri("/api/v1/drafts/{id}", draft.id()).exchange().expectStatus().isNotFound();
	}

	@Test
	void draftsAreListedPageByPageLastSavedFirst() {
		begin(Sample.COORDINATOR, "Uno");
		begin(Sample.COORDINATOR, "Dos");
		Page<DraftView> page = Objects.requireNonNull(as(Sample.COORDINATOR).get()
			.uri("/api/v1/drafts?limit=1")
			.exchange()
			.expectBody(new ParameterizedTypeReference<Page<DraftView>>() {
			})
			.returnResult()
			.getResponseBody());
		assertThat(page.next()).isNotNull();
		as(Sample.COORDINATOR).get()
			.uri("/api/v1/drafts?limit=1&after={next}", page.next())
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[0].content.subject")
			.isEqualTo("Uno");
		as(Sample.COORDINATOR).get().uri("/api/v1/drafts?after=eHg").exchange().expectStatus().isBadRequest();
	}

	@Test
	void nobodyElseSeesADraftNotEvenTheCoordinator() {
		DraftView draft = begin(Sample.REQUESTER, "Mío");
		for (Sample other : new Sample[] { Sample.COLLEAGUE, Sample.COORDINATOR, Sample.STRANGER,
				Sample.STRANGE_COORDINATOR }) {
			as(other).get().uri("/api/v1/drafts/{id}", draft.id()).exchange().expectStatus().isNotFound();
			as(other).put()
				.uri("/api/v1/drafts/{id}", draft.id())
				.header(HttpHeaders.IF_MATCH, "\"1\"")
				.bodyValue(content("Ajeno"))
				.exchange()
				.expectStatus()
				.isNotFound();
			discard(other, draft.id());
			as(other).get()
				.uri("/api/v1/drafts")
				.exchange()
				.expectBody()
				.jsonPath("$.items[?(@.id=='" + draft.id() + "')]")
				.isEmpty();
		}
		as(Sample.REQUESTER).get().uri("/api/v1/drafts/{id}", draft.id()).exchange().expectStatus().isOk();
		as(Sample.MANAGER).get().uri("/api/v1/drafts").exchange().expectStatus().isForbidden();
	}

	@Test
	void filingEndsTheDraft() {
		DraftView draft = begin(Sample.REQUESTER, "Se envía");
		as(Sample.REQUESTER).post()
			.uri("/api/v1/requests")
			.bodyValue(
					new FileRequest(Sample.CLIMATE, Sample.EDITION, "Se envía", "Ya", "Aquí", null, true, draft.id()))
			.exchange()
			.expectStatus()
			.isCreated();
		as(Sample.REQUESTER).get().uri("/api/v1/drafts/{id}", draft.id()).exchange().expectStatus().isNotFound();
	}

	@Test
	void aDraftNeedsAServiceOfOnesOwnDependency() {
		as(Sample.REQUESTER).post()
			.uri("/api/v1/drafts")
			.bodyValue(Map.of("offeringId", Sample.CLIMATE_SECTUR, "forOther", false))
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private DraftView begin(Sample person, String subject) {
		return Objects.requireNonNull(as(person).post()
			.uri("/api/v1/drafts")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.bodyValue(content(subject))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(DraftView.class)
			.returnResult()
			.getResponseBody());
	}

	private void discard(Sample person, UUID id) {
		as(person).delete().uri("/api/v1/drafts/{id}", id).exchange().expectStatus().isNoContent();
	}

	private static Map<String, Object> content(String subject) {
		return Map.of("offeringId", Sample.CLIMATE, "subject", subject, "forOther", false);
	}

}
