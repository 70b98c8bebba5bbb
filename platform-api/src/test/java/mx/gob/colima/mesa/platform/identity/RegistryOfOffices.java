package mx.gob.colima.mesa.platform.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import mx.gob.colima.mesa.contract.people.PublicOffice;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Offices of dependencies that no other test knows.
 */
abstract class RegistryOfOffices extends RunningApi {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	// There is no Keycloak here that could be told, and other tests count dependencies.
	@AfterEach
	void leaveNothing() {
		run("delete from outbox where topic = 'ACCOUNT'");
		for (String table : List.of("officeholder", "account", "tenant_name")) {
			run("delete from " + table + " using tenant t where t.id = tenant_id and t.acronym like 'ZCARGO%'");
		}
		run("delete from tenant where acronym like 'ZCARGO%'");
	}

	static Dependency dependency() {
		int number = NUMBER.incrementAndGet();
		String acronym = "ZCARGO" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
		UUID id = UUID.randomUUID();
		run("insert into tenant (id, acronym, kind, color) values ('" + id + "', '" + acronym + "', 'centralizada',"
				+ " '#123456'); insert into tenant_name (tenant_id, valid_from, name) values ('" + id
				+ "', '2021-11-01', 'Dependencia " + number + "')");
		return new Dependency(id, acronym);
	}

	static Map<String, Object> body(Dependency dependency, String number, PublicOffice office, LocalDate from,
			@Nullable LocalDate to, boolean substitute) {
		Map<String, Object> body = new LinkedHashMap<>(
				Map.of("tenant", dependency.acronym(), "office", office, "employeeNumber", number, "givenName", "Íñigo",
						"paternalSurname", "Ríos", "substitute", substitute, "from", from));
		if (to != null) {
			body.put("to", to);
		}
		return body;
	}

	WebTestClient.ResponseSpec register(Dependency dependency, String number, PublicOffice office, LocalDate from,
			@Nullable LocalDate to) {
		return register(UUID.randomUUID(), body(dependency, number, office, from, to, false));
	}

	WebTestClient.ResponseSpec register(UUID id, Map<String, Object> body) {
		return as(Sample.PLATFORM).put()
			.uri("/api/v1/officeholders/{id}", id)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(body)
			.exchange();
	}

	WebTestClient.ResponseSpec end(UUID id, LocalDate lastDay, String reason) {
		return as(Sample.PLATFORM).post()
			.uri("/api/v1/officeholders/{id}/end", id)
			.bodyValue(Map.of("lastDay", lastDay, "reason", reason))
			.exchange();
	}

	WebTestClient.ResponseSpec attach(UUID id, String name, byte[] content) {
		return as(Sample.PLATFORM).put()
			.uri("/api/v1/officeholders/{id}/document?name={name}", id, name)
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.bodyValue(content)
			.exchange();
	}

	static String trail(UUID target) {
		return ask("select string_agg(action, ' ' order by id) from audit_entry where target = '" + target
				+ "' and action like 'officeholder.%'");
	}

	static long blobs(Dependency dependency) {
		try (Stream<Path> files = Files.walk(BLOBS.resolve(dependency.id().toString()))) {
			return files.filter(Files::isRegularFile).count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String ask(String sql) {
		try (Connection connection = PostgresServer.shared().connect(database());
				Statement statement = connection.createStatement()) {
			statement.execute("set search_path = mesa, public");
			try (ResultSet row = statement.executeQuery(sql)) {
				row.next();
				return Objects.requireNonNullElse(row.getString(1), "");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static void run(String sql) {
		PostgresServer.shared().runScript(database(), "set search_path = mesa, public; " + sql);
	}

	/**
	 * A dependency.
	 *
	 * @param id its id
	 * @param acronym its acronym
	 */
	record Dependency(UUID id, String acronym) {

		Sample account(String number, String roles) {
			run("""
					insert into account (tenant_id, id, subject, username, employee_number, given_name, paternal_surname,
						display_name, roles, status, terms_version)
					values ('%s', gen_random_uuid(), 'sub-%s', '%s', '%s', 'Íñigo', 'Ríos', 'Íñigo Ríos', '%s', 'active', 1)"""
				.formatted(this.id, number, number, number, roles));
			return new Sample(number, Role.REQUESTER, this.id);
		}

		UUID accountId(String number) {
			return UUID.fromString(ask("select id from account where " + which(number)));
		}

		String roles(String number) {
			return ask("select roles from account where " + which(number));
		}

		long effects(String number) {
			return Long.parseLong(ask("select count(*) from outbox where topic = 'ACCOUNT' and kind = 'ROLES_CHANGED'"
					+ " and tenant_id = '" + this.id + "' and subject_id = '" + accountId(number) + "'"));
		}

		private String which(String number) {
			return "tenant_id = '" + this.id + "' and username = '" + number + "'";
		}

	}

}
