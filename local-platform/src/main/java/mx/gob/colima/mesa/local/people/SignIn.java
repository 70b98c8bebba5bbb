package mx.gob.colima.mesa.local.people;

import org.jspecify.annotations.Nullable;

/**
 * Name and password of an invented person.
 *
 * @param role what they are in the platform
 * @param tenant the acronym of their dependency, or {@code null} for operators
 * @param username the user name
 * @param password the password, which works now
 */
public record SignIn(String role, @Nullable String tenant, String username, String password) {
}
