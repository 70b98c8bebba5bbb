package mx.gob.colima.mesa.local.keycloak;

import java.nio.file.Path;

/**
 * How a Keycloak shall run.
 *
 * @param zip the distribution as Maven brings it
 * @param files the realm as files
 * @param home the folder that belongs to this Keycloak alone
 * @param log the file of its log
 * @param port where people sign in
 * @param managementPort where its health is told
 * @param databaseUrl the JDBC address of its database
 * @param databasePassword the password of the database's role {@code keycloak}
 * @param adminPassword the password of {@code admin} in the realm {@code master}
 */
public record KeycloakOptions(Path zip, RealmFiles files, Path home, Path log, int port, int managementPort,
		String databaseUrl, String databasePassword, String adminPassword) {
}
