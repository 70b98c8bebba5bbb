package mx.gob.colima.mesa.past;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is wanted, and where.
 *
 * @param host host of the database
 * @param port its port
 * @param database its name
 * @param ownerPassword password of {@code mesa_owner}
 * @param requests how many requests
 * @param people how many people on all rolls, at least; 0 for those who are there
 * @param days how far it goes back
 * @param seed chance
 * @param bulkFrom from how many requests on they are made in bulk
 * @param guest user name of whom a visitor is; empty for nobody
 * @param again whether a past that was left half-made is thrown away first
 */
public record PastSettings(String host, int port, String database, String ownerPassword, int requests, int people,
		int days, long seed, int bulkFrom, String guest, boolean again) {

	private static final int USE_CASES_TAKE_TOO_LONG = 20_001;

	/**
	 * Reads them from the variables that the API's own settings come from, and a few
	 * more.
	 * @param environment the variables
	 * @return the settings
	 */
	public static PastSettings from(Map<String, String> environment) {
		return new PastSettings(environment.getOrDefault("MESA_DATABASE_HOST", "localhost"),
				number(environment, "MESA_DATABASE_PORT", 5433), environment.getOrDefault("MESA_DATABASE_NAME", "mesa"),
				Objects.requireNonNull(environment.get("MESA_DATABASE_OWNER_PASSWORD"),
						"MESA_DATABASE_OWNER_PASSWORD is missing"),
				number(environment, "MESA_PAST_REQUESTS", 0), number(environment, "MESA_PAST_PEOPLE", 0),
				number(environment, "MESA_PAST_DAYS", 120), number(environment, "MESA_PAST_SEED", 1),
				number(environment, "MESA_PAST_BULK_FROM", USE_CASES_TAKE_TOO_LONG),
				environment.getOrDefault("MESA_PAST_GUEST", ""), "true".equals(environment.get("MESA_PAST_AGAIN")));
	}

	boolean bulk() {
		return this.requests >= this.bulkFrom;
	}

	String url() {
		return "jdbc:postgresql://" + this.host + ":" + this.port + "/" + this.database;
	}

	/**
	 * Settings of a lane, whose passwords come from the environment.
	 * @return the settings by their names in the API
	 */
	Map<String, Object> lane() {
		Map<String, Object> settings = new HashMap<>(Map.of("mesa.database.host", this.host, "mesa.database.port",
				this.port, "mesa.database.name", this.database));
		settings.putAll(Map.of("mesa.database.pools.tenant", 1, "mesa.database.pools.operator", 1,
				"mesa.database.acquire-timeout", "30s"));
		return settings;
	}

	private static int number(Map<String, String> environment, String name, int usual) {
		return Integer.parseInt(environment.getOrDefault(name, String.valueOf(usual)));
	}

}
