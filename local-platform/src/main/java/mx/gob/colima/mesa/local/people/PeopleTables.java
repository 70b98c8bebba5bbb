package mx.gob.colima.mesa.local.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import mx.gob.colima.mesa.local.people.Demo.Account;
import mx.gob.colima.mesa.local.people.Demo.Dependency;
import mx.gob.colima.mesa.local.people.Demo.Employee;
import mx.gob.colima.mesa.local.people.Demo.PersonName;

/**
 * The tables of the API in which people stand, written as superuser: enrolment is the
 * API's own way, but the demonstration begins with people.
 */
final class PeopleTables {

	private static final String EMPLOYEE = """
			INSERT INTO mesa.employee (tenant_id, id, employee_number, given_name, paternal_surname, maternal_surname,
				display_name, position, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String ACCOUNT = """
			INSERT INTO mesa.account (tenant_id, id, employee_number, given_name, paternal_surname, maternal_surname,
				display_name, position, username, email, roles, status)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ARRAY[?], 'active') ON CONFLICT DO NOTHING""";

	// Those who were there from the beginning use their credentials, so they have
	// accepted.
	private static final String ACCEPTED = """
			WITH in_force AS (SELECT version, sha256 FROM mesa.terms_version WHERE valid_from <= now()
				ORDER BY version DESC LIMIT 1),
			accepted AS (UPDATE mesa.account a SET terms_version = f.version FROM in_force f
				WHERE a.tenant_id = ? AND a.terms_version = 0 AND a.status = 'active'
				RETURNING a.tenant_id, a.id, f.version, f.sha256)
			INSERT INTO mesa.terms_acceptance (tenant_id, account_id, terms_version, sha256, accepted_at)
			SELECT tenant_id, id, version, sha256, now() FROM accepted ON CONFLICT DO NOTHING""";

	// Whoever has an office's role holds the office, or would lose the role.
	private static final String OFFICES = """
			INSERT INTO mesa.officeholder (tenant_id, id, office, employee_number, given_name, paternal_surname,
				maternal_surname, display_name, position, valid_from)
			SELECT a.tenant_id, uuidv7(), CASE WHEN 'head' = ANY (a.roles) THEN 'HEAD' ELSE 'COORDINATOR' END,
				a.employee_number, a.given_name, a.paternal_surname, a.maternal_surname, a.display_name, a.position,
				'2026-01-01'
			FROM mesa.account a
			WHERE a.tenant_id = ? AND a.roles && ARRAY['coordinator', 'head'] AND NOT EXISTS (
				SELECT FROM mesa.officeholder o WHERE o.tenant_id = a.tenant_id AND o.employee_number = a.employee_number)
			ON CONFLICT DO NOTHING""";

	private final Connection connection;

	PeopleTables(Connection connection) {
		this.connection = connection;
	}

	void load(Demo demo) throws SQLException {
		try (PreparedStatement insert = this.connection.prepareStatement(EMPLOYEE)) {
			for (Employee employee : demo.employees()) {
				bind(insert, demo.tenant(), employee);
				insert.setString(9, employee.place());
				insert.addBatch();
			}
			insert.executeBatch();
		}
		try (PreparedStatement insert = this.connection.prepareStatement(ACCOUNT)) {
			for (Account account : demo.accounts()) {
				bind(insert, demo.tenant(), account.employee());
				insert.setObject(2, account.id());
				insert.setString(9, account.employee().number());
				insert.setString(10, account.email());
				insert.setString(11, account.role());
				insert.addBatch();
			}
			insert.executeBatch();
		}
		for (String statement : List.of(OFFICES, ACCEPTED)) {
			try (PreparedStatement insert = this.connection.prepareStatement(statement)) {
				insert.setObject(1, demo.tenant().id());
				insert.executeUpdate();
			}
		}
	}

	void link(Roster.Member member, String subject) throws SQLException {
		String table = (member.tenant() != null) ? "mesa.account" : "mesa.operator";
		try (PreparedStatement update = this.connection
			.prepareStatement("UPDATE " + table + " SET subject = ? WHERE id = ? AND subject IS DISTINCT FROM ?")) {
			update.setString(1, subject);
			update.setObject(2, member.id());
			update.setString(3, subject);
			update.executeUpdate();
		}
	}

	void passwordChanged(Roster.Member member) throws SQLException {
		if (member.tenant() != null) {
			try (PreparedStatement update = this.connection
				.prepareStatement("UPDATE mesa.account SET password_changed_at = now() WHERE id = ?")) {
				update.setObject(1, member.id());
				update.executeUpdate();
			}
		}
	}

	private static void bind(PreparedStatement insert, Dependency tenant, Employee employee) throws SQLException {
		PersonName name = employee.name();
		insert.setObject(1, tenant.id());
		insert.setObject(2, employee.id());
		insert.setString(3, employee.number());
		insert.setString(4, name.given());
		insert.setString(5, name.paternal());
		insert.setObject(6, name.maternal(), Types.VARCHAR);
		insert.setString(7, name.display());
		insert.setString(8, employee.position());
	}

}
