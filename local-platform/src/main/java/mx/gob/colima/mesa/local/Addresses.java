package mx.gob.colima.mesa.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import mx.gob.colima.mesa.local.data.Ports;

/**
 * Where people and programs reach the platform.
 *
 * @param portal the portal of the dependencies
 * @param admin the admin UI
 * @param api the API
 * @param openapi the page of the API's description
 * @param keycloak where people sign in
 */
public record Addresses(String portal, String admin, String api, String openapi, String keycloak) {

	static Addresses of(Ports ports) {
		String host = "http://localhost:";
		return new Addresses(host + ports.portal(), host + ports.admin(), host + ports.api() + "/api/v1",
				host + ports.api() + "/docs", host + ports.keycloak());
	}

	static Map<String, URI> health(Ports ports) {
		String host = "http://localhost:";
		String readiness = "/actuator/health/readiness";
		Map<String, URI> addresses = new LinkedHashMap<>();
		addresses.put("Keycloak", URI.create(host + ports.keycloakManagement() + "/health/ready"));
		addresses.put("API", URI.create(host + ports.api() + readiness));
		addresses.put("Portal", URI.create(host + ports.portal() + readiness));
		addresses.put("Admin", URI.create(host + ports.admin() + readiness));
		return addresses;
	}

}
