package mx.gob.colima.mesa.local.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
 * @param mail the page of the mail that was caught
 * @param smtp where mail is caught
 * @param postgres the database
 * @param replicas where each replica of portal and API listens; empty if there is one of
 * each, at the ports above
 */
public record Ports(int portal, int admin, int api, int keycloak, int keycloakManagement, int mail, int smtp,
		int postgres, List<Replica> replicas) {

	private static final String PREFIX = "MESA_PORT_";

	private static final int HIGHEST = 65_535;

	private static final int APART = 1000;

	private static final int REPLICAS_APART = 100;

	/**
	 * Creates ports.
	 */
	public Ports {
		replicas = List.copyOf(replicas);
	}

	/**
	 * Returns the usual ports, each overridable by a variable. Keycloak's health moves
	 * with Keycloak, and SMTP with the page of the mail, a thousand further on; replicas
	 * move with what they are replicas of, a hundred further on each.
	 * @param environment the variables
	 * @param replicas how many of portal and API
	 * @return the ports
	 */
	public static Ports from(Map<String, String> environment, int replicas) {
		int portal = port(environment, "PORTAL", 8080);
		int api = port(environment, "API", 8082);
		int keycloak = port(environment, "KEYCLOAK", 8083);
		int mail = port(environment, "MAIL", 8084);
		return new Ports(portal, port(environment, "ADMIN", 8081), api, keycloak,
				port(environment, "KEYCLOAK_MANAGEMENT", beside(keycloak, APART)), mail,
				port(environment, "SMTP", beside(mail, APART)), port(environment, "POSTGRES", 5433),
				several(replicas)
					.mapToObj(
							(no) -> new Replica(port(environment, "PORTAL_" + no, beside(portal, no * REPLICAS_APART)),
									port(environment, "API_" + no, beside(api, no * REPLICAS_APART))))
					.toList());
	}

	/**
	 * Returns ports that are free now, for tests.
	 * @param replicas how many of portal and API
	 * @return the ports
	 */
	public static Ports free(int replicas) {
		return new Ports(FreePort.pick(), FreePort.pick(), FreePort.pick(), FreePort.pick(), FreePort.pick(),
				FreePort.pick(), FreePort.pick(), FreePort.pick(),
				several(replicas).mapToObj((no) -> new Replica(FreePort.pick(), FreePort.pick())).toList());
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
						String.valueOf(beside(port, APART)));
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
		Map<String, Integer> ports = new TreeMap<>(Map.of("PORTAL", this.portal, "ADMIN", this.admin, "API", this.api,
				"KEYCLOAK", this.keycloak, "KEYCLOAK_MANAGEMENT", this.keycloakManagement, "MAIL", this.mail, "SMTP",
				this.smtp, "POSTGRES", this.postgres));
		several(this.replicas.size()).forEach((no) -> {
			ports.put("PORTAL_" + no, this.replicas.get(no - 1).portal());
			ports.put("API_" + no, this.replicas.get(no - 1).api());
		});
		return ports;
	}

	// one of each needs no door, and so no ports behind it
	private static IntStream several(int replicas) {
		return (replicas > 1) ? IntStream.rangeClosed(1, replicas) : IntStream.empty();
	}

	private static int beside(int port, int distance) {
		return (port > HIGHEST - distance) ? port - distance : port + distance;
	}

	private static int port(Map<String, String> environment, String variable, int usual) {
		String value = environment.getOrDefault(PREFIX + variable, String.valueOf(usual));
		if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > HIGHEST) {
			throw new Fault("fault.port.number", PREFIX + variable, value);
		}
		return Integer.parseInt(value);
	}

	/**
	 * Where one replica of portal and API listens.
	 *
	 * @param portal its portal
	 * @param api its API
	 */
	public record Replica(int portal, int api) {
	}

}
