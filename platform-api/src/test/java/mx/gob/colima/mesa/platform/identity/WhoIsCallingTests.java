package mx.gob.colima.mesa.platform.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.people.PersonView;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

class WhoIsCallingTests extends RunningApi {

	@Test
	void theAccountRowTellsWhoCalls() {
		EntityExchangeResult<Me> answer = as(Sample.REQUESTER).get()
			.uri("/api/v1/me")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Me.class)
			.returnResult();
		Me me = answer.getResponseBody();
		assertThat(me).isNotNull();
		assertThat(me.name()).isEqualTo("Mariana Solórzano Ochoa");
		assertThat(me.roles()).containsExactly(Role.REQUESTER);
		assertThat(me.tenant()).isNotNull();
		assertThat(me.tenant().name()).isEqualTo("Secretaría de Fomento Económico");
	}

	@Test
	void anOperatorHasAnOfficeAndNoTenant() {
		as(Sample.MANAGER).get()
			.uri("/api/v1/me")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.office")
			.isEqualTo("SG")
			.jsonPath("$.tenant")
			.isEmpty();
	}

	@Test
	void withoutATokenTheProblemSaysSoInSpanish() {
		anonymous().get()
			.uri("/api/v1/me")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"mesa\"")
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("unauthenticated")
			.jsonPath("$.title")
			.isEqualTo("Falta iniciar sesión");
	}

	@Test
	void theProblemIsInEnglishForWhoReadsEnglish() {
		anonymous().get()
			.uri("/api/v1/me")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectBody()
			.jsonPath("$.title")
			.isEqualTo("You are not signed in");
	}

	@Test
	void whoeverReadsNeitherLanguageIsToldInSpanishAndThatItIs() {
		anonymous().get()
			.uri("/api/v1/me")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "fr")
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.CONTENT_LANGUAGE, "es-MX")
			.expectBody()
			.jsonPath("$.title")
			.isEqualTo("Falta iniciar sesión");
	}

	@Test
	void anEndedAccountIsRefusedAlthoughItsTokenIsValid() {
		refused(TestIssuer.token(Sample.ENDED), "account_inactive");
	}

	@Test
	void aSubjectThatNobodyHasIsRefused() {
		refused(TestIssuer.token(Sample.REQUESTER, (claims) -> claims.subject("somebody")), "account_unknown");
	}

	@Test
	void theTokenOfOneTenantDoesNotOpenAnAccountOfAnother() {
		Map<String, Object> other = Map.of("sectur", Map.of("tenantId", List.of(Sample.SECTUR.toString())));
		refused(TestIssuer.token(Sample.REQUESTER, (claims) -> claims.claim("organization", other)), "account_unknown");
	}

	@Test
	void forgedExpiredAndForeignTokensAreRefused() {
		refused(TestIssuer.forged(Sample.REQUESTER), "unauthenticated");
		refused(TestIssuer.token(Sample.REQUESTER, (claims) -> claims.audience("another-api")), "unauthenticated");
		refused(TestIssuer.token(Sample.REQUESTER, (claims) -> claims.issuer("http://elsewhere")), "unauthenticated");
		Date past = Date.from(Instant.now().minusSeconds(120));
		refused(TestIssuer.token(Sample.REQUESTER, (claims) -> claims.expirationTime(past)), "unauthenticated");
	}

	@Test
	void whatIsNoTokenAtAllIsRefusedAsOne() {
		refused("nothing", "unauthenticated");
	}

	@Test
	void aRoleInTheTokenAloneOpensNothing() {
		Map<String, Object> roles = Map.of("roles", List.of("service-manager"));
		with(TestIssuer.token(Sample.CLIMATE_AGENT, (claims) -> claims.claim("realm_access", roles))).get()
			.uri("/api/v1/people")
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	@Test
	void aRefusalIsAudited() {
		as(Sample.COMPUTER_AGENT).get().uri("/api/v1/people").exchange().expectStatus().isForbidden();
		as(Sample.AUDITOR).get()
			.uri("/api/v1/audit?q=dti.soporte")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[0].status")
			.isEqualTo(403)
			.jsonPath("$.items[0].action")
			.isEqualTo("GET /api/v1/people");
	}

	@Test
	void employeesAreFoundWithoutAccentsAndOnlyOnesOwn() {
		as(Sample.REQUESTER).get()
			.uri("/api/v1/employees?q=rosa carde")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].employeeNumber")
			.isEqualTo("31847");
		as(Sample.REQUESTER).get()
			.uri("/api/v1/employees?q=nuno")
			.exchange()
			.expectBody()
			.jsonPath("$.items[0].name")
			.isEqualTo("José Ñuño");
		as(Sample.REQUESTER).get()
			.uri("/api/v1/employees?q=41001")
			.exchange()
			.expectBody()
			.jsonPath("$.items")
			.isEmpty();
	}

	@Test
	void thePublicDirectoryNeedsNoToken() {
		anonymous().get()
			.uri("/api/v1/public/tenants/sefome")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.name")
			.isEqualTo("Secretaría de Fomento Económico");
		as(Sample.MACHINE).get().uri("/api/v1/public/tenants").exchange().expectStatus().isOk();
		anonymous().get().uri("/api/v1/public/tenants/nada").exchange().expectStatus().isNotFound();
	}

	@Test
	void platformOperatorsSeeDependenciesAndPeoplePageByPage() {
		as(Sample.PLATFORM).get()
			.uri("/api/v1/tenants?limit=1")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[0].tenant.acronym")
			.isEqualTo("SECTUR")
			.jsonPath("$.items[0].coordinator")
			.isEqualTo("Zoé Ávila")
			.jsonPath("$.next")
			.isNotEmpty();
		as(Sample.PLATFORM).get()
			.uri("/api/v1/people?tenant=sefome&q=munguia")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[0].username")
			.isEqualTo("10003");
	}

	@Test
	void twoPeopleWithOneNumberAreBothListedHoweverThePagesAreCut() {
		PostgresServer.shared()
			.runScript(database(),
					"""
							set search_path = mesa, public;
							insert into account (tenant_id, id, username, employee_number, given_name, paternal_surname, display_name,
								roles, status) values
							('%s', '01900000-0000-7000-8001-000000000091', '10901', '10901', 'Eva', 'Luna', 'Eva Luna', '{requester}', 'ended'),
							('%s', '01900000-0000-7000-8001-000000000092', '10901', '10901', 'Eva', 'Luna', 'Eva Luna', '{requester}', 'active')
							"""
						.formatted(Sample.SEFOME, Sample.SECTUR));
		String next = null;
		List<String> tenants = new ArrayList<>();
		do {
			Page<PersonView> page = people(next);
			tenants.addAll(page.items().stream().map(PersonView::tenant).toList());
			next = page.next();
		}
		while (next != null);
		assertThat(tenants).containsExactly("SEFOME", "SECTUR");
	}

	@Test
	void whoeverHasATokenThatOpensNoDoorIsRefusedAndAudited() {
		with(TestIssuer.token(Sample.REQUESTER,
				(claims) -> claims.claim("organization", null).claim("preferred_username", "sin.puerta")))
			.get()
			.uri("/api/v1/me")
			.exchange()
			.expectStatus()
			.isForbidden();
		as(Sample.AUDITOR).get()
			.uri("/api/v1/audit?q=sin.puerta")
			.exchange()
			.expectBody()
			.jsonPath("$.items[0].status")
			.isEqualTo(403);
	}

	private Page<PersonView> people(@Nullable String after) {
		return Objects.requireNonNull(as(Sample.PLATFORM).get()
			.uri((uri) -> uri.path("/api/v1/people")
				.queryParam("q", "10901")
				.queryParam("limit", 1)
				.queryParamIfPresent("after", Optional.ofNullable(after))
				.build())
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(new ParameterizedTypeReference<Page<PersonView>>() {
			})
			.returnResult()
			.getResponseBody());
	}

	private void refused(String token, String code) {
		with(token).get()
			.uri("/api/v1/me")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"mesa\", error=\"invalid_token\"")
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo(code);
	}

}
