package mx.gob.colima.mesa.admin.session;

import java.util.Collection;
import java.util.List;

import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.people.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/**
 * Who signed in, with the roles that the platform's own records give. Claims of the token
 * only say the name.
 */
public final class SignedInPerson extends DefaultOidcUser {

	private static final String USERNAME = "preferred_username";

	private final transient @Nullable Me me;

	/**
	 * Joins what the realm and the platform know.
	 * @param idToken what the realm says
	 * @param me what the platform says; {@code null} if it knows no such account
	 */
	public SignedInPerson(OidcIdToken idToken, @Nullable Me me) {
		super(authorities(me), idToken, USERNAME);
		this.me = me;
	}

	public @Nullable Me me() {
		return this.me;
	}

	private static Collection<GrantedAuthority> authorities(@Nullable Me me) {
		if (me == null) {
			return List.of();
		}
		return me.roles()
			.stream()
			.map(Role::key)
			.map((role) -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
			.toList();
	}

}
