package mx.gob.colima.mesa.platform.identity.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A user of the realm.
 *
 * @param id the subject of its tokens
 * @param username user name
 * @param firstName given name
 * @param lastName surnames
 * @param email e-mail
 * @param enabled whether it may sign in
 * @param attributes further values by name
 */
record User(String id, String username, @Nullable String firstName, @Nullable String lastName, @Nullable String email,
		boolean enabled, @Nullable Map<String, List<String>> attributes) {

	/** Attribute that holds our own id. */
	static final String OURS = "mesaUserId";

	/**
	 * The account that the user is of.
	 * @return its id; {@code null} if nobody marked it
	 */
	@Nullable String account() {
		List<String> marks = (this.attributes != null) ? this.attributes.getOrDefault(OURS, List.of()) : List.of();
		return marks.isEmpty() ? null : marks.getFirst();
	}

	boolean isOf(SignIns.Account account) {
		return account.id().toString().equals(account());
	}

	/**
	 * Whether it says what the account says.
	 * @param account the account
	 * @return whether nothing is to be written
	 */
	boolean says(SignIns.Account account) {
		return this.enabled == account.enabled() && isOf(account) && Objects.equals(this.firstName, account.givenName())
				&& Objects.equals(this.lastName, account.surnames()) && Objects.requireNonNullElse(account.email(), "")
					.equalsIgnoreCase(Objects.requireNonNullElse(this.email, ""));
	}

}
