package mx.gob.colima.mesa.platform.servicerequest;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RequestIsolationTests extends RequestCalls {

	private static final List<String> ACTIONS = List.of("acknowledgment", "taking", "start");

	@Test
	void aStrangerFindsNothingByAnyWay() {
		RequestDetail request = working("Xilografía reservada");
		UUID id = request.summary().id();
		for (Sample stranger : List.of(Sample.STRANGER, Sample.STRANGE_COORDINATOR, Sample.COLLEAGUE)) {
			hidden(stranger, id, request);
			for (String query : List.of("", "?q=xilografia", "?folio=" + request.summary().folio(), "?open=true")) {
				as(stranger).get()
					.uri("/api/v1/requests" + query)
					.exchange()
					.expectStatus()
					.isOk()
					.expectBody()
					.jsonPath("$.items[?(@.id=='" + id + "')]")
					.isEmpty();
			}
		}
	}

	@Test
	void anAgentOfAnotherCategoryFindsNothing() {
		RequestDetail request = working("Xilófono del clima");
		UUID id = request.summary().id();
		for (String path : List.of("", "/events", "/verification")) {
			as(Sample.COMPUTER_AGENT).get().uri("/api/v1/requests/" + id + path).exchange().expectStatus().isNotFound();
		}
		attempt(Sample.COMPUTER_AGENT, request, "resolution", text("No")).expectStatus().isNotFound();
		as(Sample.COMPUTER_AGENT).get()
			.uri("/api/v1/tray?q=xilofono")
			.exchange()
			.expectBody()
			.jsonPath("$.items")
			.isEmpty();
		as(Sample.CLIMATE_AGENT).get()
			.uri("/api/v1/tray?q=xilofono")
			.exchange()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1);
	}

	@Test
	void theCoordinatorSeesAllOfTheirDependencyAndTheHeadNothing() {
		RequestDetail request = file(Sample.COLLEAGUE, Sample.CLIMATE, "De un colega");
		as(Sample.COORDINATOR).get()
			.uri("/api/v1/requests?folio={folio}", request.summary().folio().toLowerCase(Locale.ROOT))
			.exchange()
			.expectBody()
			.jsonPath("$.items[0].id")
			.isEqualTo(request.summary().id().toString());
		as(Sample.HEAD).get()
			.uri("/api/v1/requests")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items")
			.isEmpty();
		as(Sample.HEAD).get()
			.uri("/api/v1/requests/{id}", request.summary().id())
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	@Test
	void aGroupThatIsNoMoreShowsItsMembersNothing() {
		PostgresServer.shared().runScript(database(), """
				set search_path = mesa, public;
				insert into fulfilment_group (id, name, office, active)
					values ('01900000-0000-7000-8005-000000000099', 'Retirada', 'DTI', false);
				insert into fulfilment_group_category values
					('01900000-0000-7000-8005-000000000099', '01900000-0000-7000-8002-000000000002');
				insert into fulfilment_group_member values
					('01900000-0000-7000-8005-000000000099', '01900000-0000-7000-8006-000000000002')""");
		UUID id = file(Sample.REQUESTER, Sample.COMPUTERS, "De otra área").summary().id();
		as(Sample.CLIMATE_AGENT).get().uri("/api/v1/requests/{id}", id).exchange().expectStatus().isNotFound();
	}

	@Test
	void theTechnicalOperatorSeesNoContent() {
		UUID id = file(Sample.REQUESTER, Sample.CLIMATE, "Sin contenido").summary().id();
		for (String path : List.of("/api/v1/tray", "/api/v1/tray/counts", "/api/v1/requests/" + id, "/api/v1/requests",
				"/api/v1/requests/" + id + "/events", "/api/v1/stream")) {
			as(Sample.PLATFORM).get().uri(path).exchange().expectStatus().isForbidden();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "service_request", "request_event", "request_clock", "request_clock_segment",
			"request_draft", "folio_counter", "request_event_link" })
	void theDatabaseShowsATenantNothingOfAnotherAndNobodyAnything(String table) throws SQLException {
		working("Hay filas en todo");
		file(Sample.STRANGER, Sample.CLIMATE_SECTUR, "También aquí");
		as(Sample.REQUESTER).post()
			.uri("/api/v1/drafts")
			.bodyValue(Map.of("offeringId", Sample.CLIMATE, "forOther", false))
			.exchange()
			.expectStatus()
			.isCreated();
		String others = "select count(*) from " + table + " where tenant_id <> '" + Sample.SECTUR + "'";
		assertThat(count("", others)).isZero();
		assertThat(count(bound(), others)).isZero();
		assertThat(count(bound(), others.replace("<>", "=")))
			.isEqualTo(table.equals("request_draft") ? 0 : count(bound(), "select count(*) from " + table));
	}

	@ParameterizedTest
	@ValueSource(strings = { "service_request", "request_event", "request_clock", "request_clock_segment",
			"request_event_link" })
	void theDatabaseShowsAColleagueNothing(String table) throws SQLException {
		UUID id = working("De mi colega no").summary().id();
		String one = "select count(*) from " + table + " where "
				+ (table.equals("service_request") ? "id" : "request_id") + " = '" + id + "'";
		assertThat(count(bound(Sample.SEFOME, "000000000002", "own"), one)).isZero();
		assertThat(count(bound(Sample.SEFOME, "000000000001", "own"), one)).isPositive();
		assertThat(count(bound(Sample.SEFOME, "000000000003", "tenant"), one)).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "request_event", "request_clock", "request_clock_segment", "request_attachment" })
	void whatBelongsToARequestIsNobodyElses(String table) {
		UUID id = working("De quien la pidió").summary().id();
		as(Sample.REQUESTER).put()
			.uri("/api/v1/requests/{id}/attachments/{file}?name=nota.txt", id, UUID.randomUUID())
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.bodyValue("Nota".getBytes(StandardCharsets.UTF_8))
			.exchange()
			.expectStatus()
			.isCreated();
		String colleague = " set requester_id = '01900000-0000-7000-8001-000000000002' where ";
		for (String change : List.of(table + colleague + "request_id", "service_request" + colleague + "id")) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> byOwner("update " + change + " = '" + id + "'"))
				.withMessageContaining("violates foreign key constraint");
		}
	}

	@Test
	void aTenantCannotWriteIntoAnother() {
		working("Intocable");
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> count(bound(),
					"insert into folio_counter (tenant_id, year, last_no) values ('" + Sample.SEFOME + "', 2000, 1)"))
			.withMessageContaining("row-level security");
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> count(bound(), "delete from service_request where true"))
			.withMessageContaining("permission denied");
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> count(bound(), "update request_event set text = 'otro'"))
			.withMessageContaining("permission denied");
		for (String column : List.of("folio", "description", "submitted_at", "tenant_id", "requester_id")) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> count(bound(), "update service_request set " + column + " = " + column))
				.withMessageContaining("permission denied");
		}
	}

	private void hidden(Sample stranger, UUID id, RequestDetail request) {
		for (String path : List.of("", "/events", "/verification")) {
			as(stranger).get()
				.uri("/api/v1/requests/" + id + path)
				.exchange()
				.expectStatus()
				.isNotFound()
				.expectBody()
				.jsonPath("$.code")
				.isEqualTo("not_found");
		}
		for (String action : List.of("answer", "reopening", "cancellation")) {
			attempt(stranger, request, action, text("No")).expectStatus().isNotFound();
		}
		for (String action : ACTIONS) {
			attempt(stranger, request, action, null).expectStatus().isForbidden();
		}
	}

	private static String bound() {
		return bound(Sample.SECTUR, "000000000011", "tenant");
	}

	private static String bound(UUID tenant, String person, String scope) {
		return "select set_config('mesa.tenant', '" + tenant + "', true), set_config('mesa.person',"
				+ " '01900000-0000-7000-8001-" + person + "', true), set_config('mesa.scope', '" + scope + "', true);";
	}

	private static void byOwner(String sql) throws SQLException {
		try (Connection connection = PostgresServer.shared().connect(database());
				Statement statement = connection.createStatement()) {
			statement.execute("set role mesa_owner; set search_path = mesa, public");
			statement.execute(sql);
		}
	}

	private static long count(String binding, String sql) throws SQLException {
		PostgresServer server = PostgresServer.shared();
		try (Connection connection = server.connect(database()); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("set local role mesa_tenant; set local search_path = mesa, public;");
			if (!binding.isEmpty()) {
				statement.execute(binding);
			}
			if (!statement.execute(sql)) {
				return statement.getUpdateCount();
			}
			try (ResultSet result = statement.getResultSet()) {
				result.next();
				return result.getLong(1);
			}
			finally {
				connection.rollback();
			}
		}
	}

}
