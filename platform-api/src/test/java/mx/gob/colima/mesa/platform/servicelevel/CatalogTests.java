package mx.gob.colima.mesa.platform.servicelevel;

import java.util.Objects;

import mx.gob.colima.mesa.contract.catalog.OfferingDetail;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogTests extends RunningApi {

	@Test
	void theCatalogueIsInTheOrderOfCategoriesPageByPage() {
		as(Sample.REQUESTER).get()
			.uri("/api/v1/offerings?limit=1")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[0].name")
			.isEqualTo("Reparación de aire acondicionado")
			.jsonPath("$.items[0].levels[0].ordinary")
			.isEqualTo(true)
			.jsonPath("$.items[0].levels[0].resolution.workingDays")
			.isEqualTo(3)
			.jsonPath("$.items[0].levels[1].ordinary")
			.isEqualTo(false)
			.jsonPath("$.next")
			.value(String.class,
					(next) -> as(Sample.REQUESTER).get()
						.uri("/api/v1/offerings?limit=1&after={next}", next)
						.exchange()
						.expectBody()
						.jsonPath("$.items[0].name")
						.isEqualTo("Soporte a equipo de cómputo")
						.jsonPath("$.next")
						.isEmpty());
		as(Sample.REQUESTER).get().uri("/api/v1/offerings?after=eh9hH2I").exchange().expectStatus().isBadRequest();
	}

	@Test
	void servicesAreFoundByTheBeginningsOfWordsWithoutAccents() {
		found("reparaci", 1);
		found("REPARACION aire", 1);
		found("computo", 1);
		found("equipo", 2);
		found("alberca", 0);
		found("& | !", 0);
		found(" ", 2);
	}

	@Test
	void anOfferingShowsWhatWouldBePromisedNow() {
		OfferingDetail offering = Objects.requireNonNull(as(Sample.HEAD).get()
			.uri("/api/v1/offerings/{id}", Sample.CLIMATE)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(OfferingDetail.class)
			.returnResult()
			.getResponseBody());
		assertThat(offering.promise().responseDue()).isAfter(offering.promise().at());
		assertThat(offering.promise().resolutionDue()).isAfter(offering.promise().responseDue());
		assertThat(offering.hours()).hasSize(5).first().isEqualTo(new OfferingDetail.OpenHours(1, "08:30", "16:30"));
		assertThat(offering.zone()).isEqualTo("America/Mexico_City");
		assertThat(offering.exclusions()).hasSize(2);
	}

	@Test
	void whatIsPublishedElsewhereIsNotFound() {
		as(Sample.STRANGER).get().uri("/api/v1/offerings/{id}", Sample.CLIMATE).exchange().expectStatus().isNotFound();
		as(Sample.STRANGER).get()
			.uri("/api/v1/offerings")
			.exchange()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1);
		as(Sample.MANAGER).get().uri("/api/v1/offerings").exchange().expectStatus().isForbidden();
	}

	private void found(String q, int count) {
		as(Sample.REQUESTER).get()
			.uri("/api/v1/offerings?q={q}", q)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(count);
	}

}
