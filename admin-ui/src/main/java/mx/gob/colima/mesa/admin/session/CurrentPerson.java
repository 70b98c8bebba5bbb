package mx.gob.colima.mesa.admin.session;

import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import mx.gob.colima.mesa.contract.people.Me;

import org.springframework.stereotype.Component;

/**
 * The person of the current session.
 */
@Component
public class CurrentPerson {

	private final AuthenticationContext authentication;

	CurrentPerson(AuthenticationContext authentication) {
		this.authentication = authentication;
	}

	/**
	 * Gives what the platform knows about the person.
	 * @return the person, if the platform knows the account
	 */
	public Optional<Me> me() {
		return this.authentication.getAuthenticatedUser(SignedInPerson.class)
			.flatMap((person) -> Optional.ofNullable(person.me()));
	}

	/**
	 * Gives the user name, which is known even without an account.
	 * @return the user name
	 */
	public String username() {
		return this.authentication.getPrincipalName().orElse("");
	}

	/**
	 * Tells whether the person holds one of some roles.
	 * @param roles the roles
	 * @return whether it is so
	 */
	public boolean isAny(String... roles) {
		return this.authentication.hasAnyRole(roles);
	}

	/**
	 * Tells whether the person serves here at all.
	 * @return whether the account is an operator's
	 */
	public boolean isOperator() {
		return isAny(Roles.AGENT, Roles.SERVICE_MANAGER, Roles.PLATFORM_OPERATOR, Roles.AUDITOR);
	}

	/**
	 * Signs out here and at the realm; the next page is the realm's sign-in. What was
	 * being written leaves the browser with the person.
	 */
	public void signOut() {
		UI.getCurrentOrThrow().getPage().executeJs("window.mesa?.forgetAll()");
		this.authentication.logout();
	}

}
