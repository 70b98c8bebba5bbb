package mx.gob.colima.mesa.bench.figures;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.local.LocalPlatform;
import mx.gob.colima.mesa.local.application.Applications;

/**
 * A requester of the demonstration.
 *
 * @param username the user name
 * @param subject the subject of their tokens
 * @param tenant the dependency's id
 * @param id the person's id
 * @param offering a service of the dependency
 * @param requests their newest requests
 */
record Reader(String username, String subject, UUID tenant, UUID id, UUID offering, List<UUID> requests) {

	private static final String MOST_BUSY = """
			select * from (
				select a.tenant_id, a.id, a.username, a.subject, (select count(*) from service_request r
					where r.tenant_id = a.tenant_id and r.requester_id = a.id) as n
				from account a where length(a.username) = 6 and a.roles = array['requester']) x
			order by n desc, tenant_id""";

	private static final String NEWEST = """
			select array(select id from service_request where tenant_id = ? and requester_id = ?
				order by id desc limit ?)""";

	/**
	 * Finds those who have filed most, of as many dependencies.
	 * @param platform the platform; each signs in once
	 * @param count how many
	 * @param hot how many requests of each
	 * @return the people
	 * @throws SQLException if the database refuses
	 */
	static List<Reader> of(LocalPlatform platform, int count, int hot) throws SQLException {
		List<Reader> readers = new ArrayList<>();
		try (Connection connection = platform.database().connect(Applications.DATABASE)) {
			connection.createStatement().execute("set search_path to mesa, public");
			for (String username : usernames(connection, count)) {
				// whoever never signed in has no subject yet
				platform.token(username);
				readers.add(read(connection, username, hot));
			}
		}
		return readers;
	}

	private static List<String> usernames(Connection connection, int count) throws SQLException {
		List<String> usernames = new ArrayList<>();
		List<UUID> tenants = new ArrayList<>();
		try (ResultSet rows = connection.createStatement().executeQuery(MOST_BUSY)) {
			while (rows.next() && usernames.size() < count) {
				UUID tenant = rows.getObject("tenant_id", UUID.class);
				if (!tenants.contains(tenant)) {
					tenants.add(tenant);
					usernames.add(rows.getString("username"));
				}
			}
		}
		return usernames;
	}

	private static Reader read(Connection connection, String username, int hot) throws SQLException {
		try (PreparedStatement account = connection.prepareStatement("""
				select tenant_id, id, subject, (select min(o.id::text)::uuid from service_offering o
					join service s on s.id = o.service_id and not s.retired
					where o.tenant_id = account.tenant_id and o.active) as offering
				from account where username = ?""")) {
			account.setString(1, username);
			try (ResultSet row = account.executeQuery()) {
				row.next();
				UUID tenant = row.getObject("tenant_id", UUID.class);
				UUID id = row.getObject("id", UUID.class);
				return new Reader(username, row.getString("subject"), tenant, id, row.getObject("offering", UUID.class),
						newest(connection, tenant, id, hot));
			}
		}
	}

	private static List<UUID> newest(Connection connection, UUID tenant, UUID id, int hot) throws SQLException {
		try (PreparedStatement newest = connection.prepareStatement(NEWEST)) {
			newest.setObject(1, tenant);
			newest.setObject(2, id);
			newest.setInt(3, hot);
			try (ResultSet row = newest.executeQuery()) {
				row.next();
				Array ids = row.getArray(1);
				return List.of((UUID[]) ids.getArray());
			}
		}
	}

}
