package mx.gob.colima.mesa.local.data;

import java.util.Map;
import java.util.TreeMap;

import mx.gob.colima.mesa.local.process.FreePort;
import mx.gob.colima.mesa.local.process.Listener;
import mx.gob.colima.mesa.local.report.Fault;

/**
 * Where everything listens on localhost.
 *
 * @param portal the portal of the dependencies
 * @param admin the admin UI
 * @param api the API
 * @param keycloak where people sign in
 * @param keycloakManagement the health of Keycloak
 * @param postgres the database
 */
public record Ports(int portal, int admin, int api, int keycloak, int keycloakManagement, int postgres) {

	private static final String PREFIX = "MESA_PORT_";

	private static final int HIGHEST = 65_535;

	private static final int APART = 1000;

	/**
	 * Returns the usual ports, each overridable by a variable. Keycloak's health moves
	 * with Keycloak, a thousand further on.
	 * @param environment the variables
	 * @return the ports
	 */
	public static Ports from(Map<String, String> environment) {
		int keycloak = port(environment, "KEYCLOAK", 8083);
		int health = (keycloak > HIGHEST - APART) ? keycloak - APART : keycloak + APART;
		return new Ports(port(environment, "PORTAL", 8080), port(environment, "ADMIN", 8081),
				port(environment, "API", 8082), keycloak, port(environment, "KEYCLOAK_MANAGEMENT", health),
				port(environment, "POSTGRES", 5433));
	}

	/**
	 * Returns ports that are free now, for tests.
	 * @return the ports
	 */
	public static Ports free() {
		return new Ports(FreePort.pick(), FreePort.pick(), FreePort.pick(), FreePort.pick(), FreePort.pick(),
				FreePort.pick());
	}

	/**
	 * Makes sure that nobody has any of the ports, and that no two services share one.
	 */
	public void requireFree() {
		requireDistinct();
		byVariable().forEach((variable, port) -> {
			if (Listener.isAt(port)) {
				String who = Listener.at(port).map((owner) -> " (" + owner + ")").orElse("");
				throw new Fault("fault.port", String.valueOf(port), who, PREFIX + variable,
						String.valueOf((port > HIGHEST - APART) ? port - APART : port + APART));
			}
		});
	}

	private void requireDistinct() {
		Map<Integer, String> seen = new TreeMap<>();
		byVariable().forEach((variable, port) -> {
			String other = seen.putIfAbsent(port, variable);
			if (other != null) {
				throw new Fault("fault.port.twice", PREFIX + other, PREFIX + variable, String.valueOf(port));
			}
		});
	}

	private Map<String, Integer> byVariable() {
		return new TreeMap<>(Map.of("PORTAL", this.portal, "ADMIN", this.admin, "API", this.api, "KEYCLOAK",
				this.keycloak, "KEYCLOAK_MANAGEMENT", this.keycloakManagement, "POSTGRES", this.postgres));
	}

	private static int port(Map<String, String> environment, String variable, int usual) {
		String value = environment.getOrDefault(PREFIX + variable, String.valueOf(usual));
		if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > HIGHEST) {
			throw new Fault("fault.port.number", PREFIX + variable, value);
		}
		return Integer.parseInt(value);
	}

}
