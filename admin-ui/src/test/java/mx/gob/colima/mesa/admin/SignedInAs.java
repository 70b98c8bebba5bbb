package mx.gob.colima.mesa.admin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.Map;

import mx.gob.colima.mesa.admin.session.SignedInPerson;
import mx.gob.colima.mesa.admin.stub.Samples;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/**
 * Signs a sample person in.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

	/**
	 * Who.
	 * @return user name
	 */
	String value();

	/**
	 * Makes the context.
	 */
	final class Factory implements WithSecurityContextFactory<SignedInAs> {

		@Override
		public SecurityContext createSecurityContext(SignedInAs who) {
			OidcIdToken token = new OidcIdToken("id", Instant.EPOCH, Instant.MAX,
					Map.of("sub", who.value(), "preferred_username", who.value()));
			SignedInPerson person = new SignedInPerson(token, Samples.PEOPLE.get(who.value()));
			return new SecurityContextImpl(new OAuth2AuthenticationToken(person, person.getAuthorities(), "mesa"));
		}

	}

}
