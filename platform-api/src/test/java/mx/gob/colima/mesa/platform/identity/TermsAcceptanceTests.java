package mx.gob.colima.mesa.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.terms.AcceptedTerms;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class TermsAcceptanceTests extends RunningApi {

	private static final Sample NEW = new Sample("10961", Role.REQUESTER, Sample.SEFOME);

	private static final String HASH = "ab".repeat(32);

	@BeforeEach
	void handedOver() {
		leave();
		inDatabase(
				"""
						insert into mesa.account (tenant_id, id, subject, username, employee_number, given_name, paternal_surname,
							display_name, roles, status, good_until)
						values ('%s', gen_random_uuid(), 'sub-10961', '10961', '10961', 'Nadia', 'Nueva', 'Nadia Nueva', '{requester}',
							'handed_over', now() + interval '7 days')"""
					.formatted(Sample.SEFOME));
	}

	@AfterEach
	void leave() {
		inDatabase(
				"delete from mesa.account where username = '10961'; delete from mesa.terms_acceptance where account_id in"
						+ " (select id from mesa.account where username = '10001');"
						+ " update mesa.account set terms_version = 1 where username = '10001'");
	}

	@Test
	void whoHasNotAcceptedGetsNoOtherAnswer() {
		for (String path : List.of("/api/v1/offerings", "/api/v1/requests", "/api/v1/notices", "/api/v1/drafts")) {
			refused(NEW, path);
		}
		as(NEW).get().uri("/api/v1/me").exchange().expectStatus().isOk();
		// also what is read in one statement by whoever was seen before
		refused(NEW, "/api/v1/requests");
		refused(NEW, "/api/v1/offerings");
		accept(NEW, 1, "cd".repeat(32)).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].code")
			.isEqualTo("terms_changed");
		accept(NEW, 2, HASH).expectStatus().isEqualTo(422);
		refused(NEW, "/api/v1/offerings");
	}

	@Test
	void whoAcceptsIsInAndTheVersionIsKept() {
		AcceptedTerms accepted = accepted(NEW);
		assertThat(accepted.version()).isEqualTo(1);
		as(NEW).get().uri("/api/v1/offerings").exchange().expectStatus().isOk();
		assertThat(accepted(NEW)).isEqualTo(accepted);
		assertThat(fromDatabase("select status from mesa.account where username = '10961'")).isEqualTo("active");
		assertThat(fromDatabase("select count(*) || ' ' || max(t.sha256) from mesa.terms_acceptance t"
				+ " join mesa.account a on a.id = t.account_id where a.username = '10961'"))
			.isEqualTo("1 " + HASH);
	}

	@Test
	void aNewerVersionIsAskedForAgain() {
		as(Sample.REQUESTER).get().uri("/api/v1/requests").exchange().expectStatus().isOk();
		inDatabase("update mesa.account set terms_version = 0 where username = '10001'");
		refused(Sample.REQUESTER, "/api/v1/requests");
		accepted(Sample.REQUESTER);
		as(Sample.REQUESTER).get().uri("/api/v1/requests").exchange().expectStatus().isOk();
	}

	@Test
	void whatLapsedOpensNothing() {
		inDatabase("update mesa.account set lapsed_at = now() where username = '10961'");
		accept(NEW, 1, HASH).expectStatus()
			.isUnauthorized()
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("account_inactive");
	}

	private void refused(Sample person, String path) {
		as(person).get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("terms_required");
	}

	private AcceptedTerms accepted(Sample person) {
		return Objects.requireNonNull(accept(person, 1, HASH).expectStatus()
			.isOk()
			.expectBody(AcceptedTerms.class)
			.returnResult()
			.getResponseBody());
	}

	private WebTestClient.ResponseSpec accept(Sample person, int version, String sha256) {
		return as(person).post()
			.uri("/api/v1/terms/acceptance")
			.bodyValue(Map.of("version", version, "sha256", sha256))
			.exchange();
	}

}
