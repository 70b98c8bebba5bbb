package mx.gob.colima.mesa.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.people.OfficeStanding;
import mx.gob.colima.mesa.contract.people.OfficeholderView;
import mx.gob.colima.mesa.contract.people.PublicOffice;
import mx.gob.colima.mesa.platform.shared.CivilDate;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.SampleFiles;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeholderTests extends RegistryOfOffices {

	private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

	private static final LocalDate TODAY = LocalDate.now(MEXICO);

	private static final ParameterizedTypeReference<Page<OfficeholderView>> PAGE = new ParameterizedTypeReference<>() {
	};

	@Autowired
	private Officeholders officeholders;

	@Autowired
	private AccountRoles roles;

	@Autowired
	private Ids ids;

	@Test
	void whoHoldsAnOfficeHasItsRoleAtOnceAndKeycloakIsToldOfIt() {
		Dependency dependency = dependency();
		Sample person = dependency.account("7001", "{requester}");
		register(dependency, "7001", PublicOffice.COORDINATOR, TODAY, null).expectStatus().isCreated();
		assertThat(dependency.roles("7001")).isEqualTo("{coordinator}");
		assertThat(dependency.effects("7001")).isEqualTo(1);
		as(person).get().uri("/api/v1/officeholders").exchange().expectStatus().isOk();
		register(dependency, "7001", PublicOffice.HEAD, TODAY.minusDays(3), null).expectStatus().isCreated();
		assertThat(dependency.roles("7001")).isEqualTo("{coordinator,head}");
		assertThat(dependency.effects("7001")).isEqualTo(2);
		register(dependency, "7001", PublicOffice.REPRESENTATIVE, TODAY, null).expectStatus().isCreated();
		assertThat(dependency.effects("7001")).isEqualTo(2);
	}

	@Test
	void onlyOneHolderIsInForceOnADayAndAnyNumberStandIn() {
		Dependency dependency = dependency();
		register(dependency, "7001", PublicOffice.COORDINATOR, TODAY.minusDays(30), TODAY.plusDays(10)).expectStatus()
			.isCreated();
		assertTaken(register(dependency, "7002", PublicOffice.COORDINATOR, TODAY.plusDays(10), null));
		assertTaken(register(dependency, "7002", PublicOffice.COORDINATOR, TODAY.minusDays(60), TODAY.minusDays(30)));
		register(dependency, "7002", PublicOffice.COORDINATOR, TODAY.plusDays(11), null).expectStatus().isCreated();
		register(dependency, "7003", PublicOffice.COORDINATOR, TODAY.minusDays(60), TODAY.minusDays(31)).expectStatus()
			.isCreated();
		register(dependency, "7002", PublicOffice.HEAD, TODAY, null).expectStatus().isCreated();
		for (String number : List.of("7004", "7005")) {
			register(UUID.randomUUID(), body(dependency, number, PublicOffice.COORDINATOR, TODAY, null, true))
				.expectStatus()
				.isCreated();
		}
		register(dependency(), "7001", PublicOffice.COORDINATOR, TODAY, null).expectStatus().isCreated();
		assertThat(inForce(dependency, TODAY)).containsExactly("7001", "7004", "7005");
		assertThat(inForce(dependency, TODAY.plusDays(10))).containsExactly("7001", "7004", "7005");
		assertThat(inForce(dependency, TODAY.plusDays(11))).containsExactly("7002", "7004", "7005");
		assertThat(inForce(dependency, TODAY.minusDays(31))).containsExactly("7003");
	}

	@Test
	void ofManyAtOnceOneIsRegistered() {
		Dependency dependency = dependency();
		List<Integer> answers = Flux.fromStream(IntStream.range(0, 8).boxed())
			.flatMap((no) -> Mono
				.fromCallable(() -> register(dependency, "72" + no, PublicOffice.HEAD, TODAY.plusDays(no), null)
					.returnResult(String.class)
					.getStatus()
					.value())
				.subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic()))
			.collectList()
			.block(Duration.ofSeconds(60));
		assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
	}

	@Test
	void whoIsEndedMaySignUpToTheLastDayAndLosesTheRoleAfterIt() {
		Dependency dependency = dependency();
		dependency.account("7001", "{requester}");
		UUID id = UUID.randomUUID();
		register(id, body(dependency, "7001", PublicOffice.COORDINATOR, TODAY.minusDays(9), null, false)).expectStatus()
			.isCreated();
		end(id, TODAY.plusDays(1), "Cambio de adscripción").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.standing")
			.isEqualTo("IN_FORCE")
			.jsonPath("$.endReason")
			.isEqualTo("Cambio de adscripción");
		assertThat(dependency.roles("7001")).isEqualTo("{coordinator}");
		UUID account = dependency.accountId("7001");
		assertThat(List.of(TODAY.minusDays(10), TODAY.minusDays(9), TODAY.plusDays(1), TODAY.plusDays(2)))
			.map((day) -> tenantReads(dependency, this.officeholders.maySign(account, day)))
			.containsExactly(false, true, true, false);
		upkeep(TODAY.plusDays(1)).run().block(Duration.ofSeconds(20));
		assertThat(dependency.roles("7001")).isEqualTo("{coordinator}");
		RoleUpkeep next = upkeep(TODAY.plusDays(2));
		next.run().block(Duration.ofSeconds(20));
		assertThat(dependency.roles("7001")).isEqualTo("{requester}");
		assertThat(dependency.effects("7001")).isEqualTo(2);
		assertThat(next.run().block(Duration.ofSeconds(20))).isZero();
		upkeep(TODAY.plusDays(2)).run().block(Duration.ofSeconds(20));
		assertThat(dependency.effects("7001")).isEqualTo(2);
		upkeep(TODAY).run().block(Duration.ofSeconds(20));
	}

	@Test
	void anExpiredCoordinatorIsRefusedByTheNextCall() {
		Dependency dependency = dependency();
		Sample person = dependency.account("7001", "{requester}");
		UUID id = UUID.randomUUID();
		register(id, body(dependency, "7001", PublicOffice.COORDINATOR, TODAY.minusDays(9), null, false)).expectStatus()
			.isCreated();
		as(person).get().uri("/api/v1/officeholders").exchange().expectStatus().isOk();
		end(id, TODAY.minusDays(1), "Renuncia").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.standing")
			.isEqualTo("ENDED");
		as(person).get().uri("/api/v1/officeholders").exchange().expectStatus().isForbidden();
		assertThat(dependency.roles("7001")).isEqualTo("{requester}");
	}

	@Test
	void whatBeginsLaterGivesItsRoleOnThatDay() {
		Dependency dependency = dependency();
		dependency.account("7001", "{requester}");
		register(dependency, "7001", PublicOffice.HEAD, TODAY.plusDays(1), null).expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.standing")
			.isEqualTo("UPCOMING");
		assertThat(dependency.roles("7001")).isEqualTo("{requester}");
		List<Long> changed = Flux.range(0, 4)
			.flatMap((replica) -> upkeep(TODAY.plusDays(1)).run())
			.collectList()
			.block(Duration.ofSeconds(30));
		assertThat(Objects.requireNonNull(changed).stream().mapToLong(Long::longValue).sum()).isPositive();
		assertThat(dependency.roles("7001")).isEqualTo("{head}");
		assertThat(dependency.effects("7001")).isEqualTo(1);
		upkeep(TODAY).run().block(Duration.ofSeconds(20));
	}

	@Test
	void aRoleThatCameFromElsewhereStaysUntilTheFirstOffice() {
		Dependency dependency = dependency();
		dependency.account("7001", "{coordinator}");
		upkeep(TODAY).run().block(Duration.ofSeconds(20));
		UUID mistaken = UUID.randomUUID();
		register(mistaken, body(dependency, "7001", PublicOffice.HEAD, TODAY.plusDays(5), null, false)).expectStatus()
			.isCreated();
		assertThat(dependency.roles("7001")).isEqualTo("{coordinator}");
		end(mistaken, TODAY.plusDays(4), "No era").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.standing")
			.isEqualTo("ENDED");
		upkeep(TODAY.plusDays(6)).run().block(Duration.ofSeconds(20));
		assertThat(dependency.roles("7001")).isEqualTo("{coordinator}");
		UUID begun = UUID.randomUUID();
		register(begun, body(dependency, "7001", PublicOffice.HEAD, TODAY, null, false)).expectStatus().isCreated();
		assertThat(dependency.roles("7001")).isEqualTo("{head}");
		end(begun, TODAY.minusDays(1), "Tampoco era").expectStatus().isOk();
		assertThat(dependency.roles("7001")).isEqualTo("{requester}");
		upkeep(TODAY).run().block(Duration.ofSeconds(20));
	}

	@Test
	void theDayIsThatOfMexicoCity() {
		assertThat(List.of("2026-11-24T05:59:59Z", "2026-11-24T06:00:00Z"))
			.map((moment) -> new CivilDate(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC), MEXICO).today())
			.containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24));
		Dependency dependency = dependency();
		dependency.account("7001", "{requester}");
		LocalDate far = LocalDate.of(2031, 5, 1);
		register(dependency, "7001", PublicOffice.COORDINATOR, far, far).expectStatus().isCreated();
		upkeep(Instant.parse("2031-05-01T05:59:59Z")).run().block(Duration.ofSeconds(20));
		assertThat(dependency.roles("7001")).isEqualTo("{requester}");
		upkeep(Instant.parse("2031-05-01T06:00:00Z")).run().block(Duration.ofSeconds(20));
		assertThat(dependency.roles("7001")).isEqualTo("{coordinator}");
		upkeep(Instant.parse("2031-05-02T05:59:59Z")).run().block(Duration.ofSeconds(20));
		assertThat(dependency.roles("7001")).isEqualTo("{coordinator}");
		upkeep(Instant.parse("2031-05-02T06:00:00Z")).run().block(Duration.ofSeconds(20));
		assertThat(dependency.roles("7001")).isEqualTo("{requester}");
		upkeep(TODAY).run().block(Duration.ofSeconds(20));
	}

	@Test
	void aCoordinatorSeesTheOwnDependencyAndNoOperatorsName() {
		Dependency ours = dependency();
		Dependency theirs = dependency();
		Sample coordinator = ours.account("7001", "{requester}");
		register(ours, "7001", PublicOffice.COORDINATOR, TODAY, null).expectStatus().isCreated();
		register(theirs, "7001", PublicOffice.COORDINATOR, TODAY, null).expectStatus().isCreated();
		List<OfficeholderView> seen = page(coordinator, "/api/v1/officeholders").items();
		assertThat(seen).extracting((row) -> row.tenant().id()).containsExactly(ours.id());
		assertThat(seen).extracting(OfficeholderView::registeredBy).containsOnlyNulls();
		assertThat(page(Sample.PLATFORM, "/api/v1/officeholders/all?tenant=" + ours.acronym()).items())
			.extracting(OfficeholderView::registeredBy)
			.containsExactly("Saúl Anguiano");
		assertThat(page(coordinator, "/api/v1/officeholders?on=" + TODAY.minusDays(1)).items()).isEmpty();
	}

	@Test
	void theListIsReadInPagesByOfficeLatestFirst() {
		Dependency dependency = dependency();
		register(dependency, "7003", PublicOffice.COORDINATOR, TODAY, null).expectStatus().isCreated();
		register(dependency, "7001", PublicOffice.HEAD, TODAY.minusYears(3), TODAY.minusYears(1)).expectStatus()
			.isCreated();
		register(dependency, "7002", PublicOffice.HEAD, TODAY.minusYears(1).plusDays(1), null).expectStatus()
			.isCreated();
		String path = "/api/v1/officeholders/all?limit=2&tenant=" + dependency.acronym();
		Page<OfficeholderView> first = page(Sample.PLATFORM, path);
		Page<OfficeholderView> second = page(Sample.PLATFORM, path + "&after=" + first.next());
		assertThat(Flux.concat(Flux.fromIterable(first.items()), Flux.fromIterable(second.items()))
			.map(OfficeholderView::employeeNumber)
			.collectList()
			.block()).containsExactly("7002", "7001", "7003");
		assertThat(second.next()).isNull();
		assertThat(first.items()).extracting(OfficeholderView::standing)
			.containsExactly(OfficeStanding.IN_FORCE, OfficeStanding.ENDED);
		assertThat(page(Sample.PLATFORM, path + "&on=" + TODAY.minusYears(1)).items())
			.extracting(OfficeholderView::employeeNumber)
			.containsExactly("7001");
		assertThat(page(Sample.PLATFORM, path + "&q=inigo 7003").items()).extracting(OfficeholderView::employeeNumber)
			.containsExactly("7003");
	}

	@Test
	void aRepeatChangesNothingAndAnotherOneUnderTheSameIdIsRefused() {
		Dependency dependency = dependency();
		UUID id = UUID.randomUUID();
		Map<String, Object> body = body(dependency, "7001", PublicOffice.HEAD, TODAY, null, false);
		register(id, body).expectStatus().isCreated();
		register(id, body).expectStatus().isCreated();
		assertThat(page(Sample.PLATFORM, "/api/v1/officeholders/all?tenant=" + dependency.acronym()).items())
			.hasSize(1);
		body.put("employeeNumber", "7002");
		register(id, body).expectStatus().isEqualTo(409);
		assertThat(trail(id)).containsOnlyOnce("officeholder.register");
	}

	@Test
	void eachFaultIsSaidOfItsField() {
		Dependency dependency = dependency();
		Map<String, Object> body = body(dependency, "70 01", PublicOffice.HEAD, TODAY, null, false);
		body.put("givenName", " ");
		body.remove("from");
		register(UUID.randomUUID(), body).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[*].field")
			.isEqualTo(List.of("employeeNumber", "givenName", "from"));
		assertFault("to", "before_start",
				body(dependency, "7001", PublicOffice.HEAD, TODAY, TODAY.minusDays(1), false));
		assertFault("from", "date_range",
				body(dependency, "7001", PublicOffice.HEAD, LocalDate.of(1810, 9, 16), null, false));
		Map<String, Object> nowhere = body(dependency, "7001", PublicOffice.HEAD, TODAY, null, false);
		nowhere.put("tenant", "NADIE");
		assertFault("tenant", "unknown", nowhere);
	}

	@Test
	void anEndIsWrittenOnceAndNotBeforeTheBeginningNorAfterThePlan() {
		Dependency dependency = dependency();
		UUID id = UUID.randomUUID();
		register(id, body(dependency, "7001", PublicOffice.HEAD, TODAY, TODAY.plusDays(9), false)).expectStatus()
			.isCreated();
		assertFault("lastDay", "before_start", end(id, TODAY.minusDays(2), "No"));
		assertFault("lastDay", "after_end", end(id, TODAY.plusDays(10), "No"));
		end(id, TODAY, "Sí").expectStatus().isOk();
		assertFault("lastDay", "already_ended", end(id, TODAY, "Otra vez"));
		register(dependency, "7002", PublicOffice.HEAD, TODAY.plusDays(1), null).expectStatus().isCreated();
		assertThat(trail(id)).containsOnlyOnce("officeholder.end");
	}

	@Test
	void theDocumentIsKeptAsItWasAndOnlyOnce() {
		Dependency dependency = dependency();
		UUID id = UUID.randomUUID();
		register(id, body(dependency, "7001", PublicOffice.HEAD, TODAY, null, false)).expectStatus().isCreated();
		as(Sample.PLATFORM).get().uri("/api/v1/officeholders/{id}/document", id).exchange().expectStatus().isNotFound();
		attach(id, "nombramiento.pdf", SampleFiles.program()).expectStatus().isEqualTo(415);
		attach(id, "nombramiento.pdf", "solo texto".getBytes(java.nio.charset.StandardCharsets.UTF_8)).expectStatus()
			.isEqualTo(415);
		byte[] scan = SampleFiles.pdf("Nombramiento");
		attach(id, "../nombramiento.doc", scan).expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.document.name")
			.isEqualTo("nombramiento.doc.pdf");
		attach(id, "nombramiento.pdf", scan).expectStatus().isCreated();
		attach(id, "nombramiento.png", SampleFiles.picture(4, 4)).expectStatus().isEqualTo(409);
		as(Sample.PLATFORM).get()
			.uri("/api/v1/officeholders/{id}/document", id)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueMatches(HttpHeaders.CONTENT_DISPOSITION, "attachment;.*")
			.expectHeader()
			.contentType(MediaType.APPLICATION_PDF)
			.expectBody(byte[].class)
			.isEqualTo(scan);
		assertThat(blobs(dependency)).isEqualTo(1);
		assertThat(trail(id)).containsOnlyOnce("officeholder.attach");
	}

	private List<String> inForce(Dependency dependency, LocalDate day) {
		return tenantReads(dependency, this.officeholders.inForce(dependency.id(), PublicOffice.COORDINATOR, day))
			.stream()
			.map(Officeholder::employeeNumber)
			.sorted()
			.toList();
	}

	private static <T> T tenantReads(Dependency dependency, Mono<T> work) {
		return Objects.requireNonNull(
				TenantContext.runAs(Caller.Platform.of(Door.TENANT, dependency.id(), "test"), work).block());
	}

	private RoleUpkeep upkeep(LocalDate day) {
		return upkeep(day.atTime(12, 0).atZone(MEXICO).toInstant());
	}

	private RoleUpkeep upkeep(Instant moment) {
		return new RoleUpkeep(this.roles, new CivilDate(Clock.fixed(moment, ZoneOffset.UTC), MEXICO), this.ids);
	}

	private Page<OfficeholderView> page(Sample person, String path) {
		return Objects.requireNonNull(as(person).get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(PAGE)
			.returnResult()
			.getResponseBody());
	}

	private void assertFault(String field, String rule, Map<String, Object> body) {
		assertFault(field, rule, register(UUID.randomUUID(), body));
	}

	private static void assertFault(String field, String rule, WebTestClient.ResponseSpec answer) {
		answer.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].code")
			.isEqualTo(rule);
	}

	private static void assertTaken(WebTestClient.ResponseSpec answer) {
		assertFault("from", "office_taken", answer);
	}

}
