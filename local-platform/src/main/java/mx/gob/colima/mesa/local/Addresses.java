package mx.gob.colima.mesa.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.local.application.Applications;
import mx.gob.colima.mesa.local.data.Ports;
import mx.gob.colima.mesa.local.mail.MailProcess;
import mx.gob.colima.mesa.local.report.Texts;

/**
 * Where people and programs reach the platform.
 *
 * @param portal the portal of the dependencies
 * @param admin the admin UI
 * @param api the API
 * @param openapi the page of the API's description
 * @param keycloak where people sign in
 * @param mail the mail that was sent to people
 */
public record Addresses(String portal, String admin, String api, String openapi, String keycloak, String mail) {

	private static final String READINESS = "/actuator/health/readiness";

	static Addresses of(Ports ports) {
		String host = "http://localhost:";
		return new Addresses(host + ports.portal(), host + ports.admin(), host + ports.api() + "/api/v1",
				host + ports.api() + "/docs", host + ports.keycloak(), host + ports.mail());
	}

	static List<Replica> replicas(Ports ports) {
		List<Replica> replicas = new ArrayList<>();
		for (int no = 1; no <= ports.replicas().size(); no++) {
			Ports.Replica at = ports.replicas().get(no - 1);
			replicas.add(new Replica(Applications.API + "-" + no, "http://localhost:" + at.api()));
			replicas.add(new Replica(Applications.PORTAL + "-" + no, "http://localhost:" + at.portal()));
		}
		return replicas;
	}

	static Map<String, URI> health(Ports ports) {
		String host = "http://localhost:";
		Map<String, URI> addresses = new LinkedHashMap<>();
		addresses.put("Keycloak", URI.create(host + ports.keycloakManagement() + "/health/ready"));
		addresses.put("API", URI.create(host + ports.api() + READINESS));
		addresses.put("Portal", URI.create(host + ports.portal() + READINESS));
		addresses.put("Admin", URI.create(host + ports.admin() + READINESS));
		addresses.put(Texts.get("mail.label"), MailProcess.health(ports.mail()));
		return addresses;
	}

	/**
	 * One of several that do the same.
	 *
	 * @param name its name, by which its log goes too
	 * @param url where it is without the door
	 */
	public record Replica(String name, String url) {

		URI health() {
			return URI.create(this.url + READINESS);
		}

	}

}
