package mx.gob.colima.mesa.past.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.past.world.Dependency;
import mx.gob.colima.mesa.platform.seal.Folio;

/**
 * Gives folios in the order in which they are asked for, and keeps where each series has
 * come to.
 */
final class Numbers {

	private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

	private final Map<Series, Integer> last = new HashMap<>();

	Folio next(Dependency dependency, Instant at) {
		int year = at.atZone(ZONE).getYear();
		return new Folio(dependency.acronym(), year,
				this.last.merge(new Series(dependency.id(), year), 1, Integer::sum));
	}

	void keep(Connection connection) throws SQLException {
		try (PreparedStatement insert = connection
			.prepareStatement("insert into folio_counter (tenant_id, year, last_no) values (?, ?, ?)")) {
			for (Map.Entry<Series, Integer> series : this.last.entrySet()) {
				insert.setObject(1, series.getKey().tenant());
				insert.setInt(2, series.getKey().year());
				insert.setInt(3, series.getValue());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private record Series(UUID tenant, int year) {
	}

}
