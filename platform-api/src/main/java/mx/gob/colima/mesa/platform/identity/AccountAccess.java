package mx.gob.colima.mesa.platform.identity;

import java.util.UUID;
import java.util.function.IntPredicate;

import mx.gob.colima.mesa.platform.identity.keycloak.SignIns;
import mx.gob.colima.mesa.platform.shared.RandomLetters;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What people sign in with, of accounts of the bound dependency. A password is made,
 * handed to the realm and given back to whoever shows it; here it is kept nowhere.
 */
@Component
public class AccountAccess {

	/**
	 * Nothing that is taken for something else when it is read from a screen or paper.
	 */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

	/** Some 115 bits; the realm wants 12. */
	private static final int LENGTH = 20;

	private final AccountSignIn signIn;

	private final AccountRows accounts;

	private final SignIns signIns;

	AccountAccess(AccountSignIn signIn, AccountRows accounts, SignIns signIns) {
		this.signIn = signIn;
		this.accounts = accounts;
		this.signIns = signIns;
	}

	/**
	 * Carries an account over to where people sign in.
	 * @param account the account
	 * @return completes when done; done twice, nothing more comes of it
	 */
	public Mono<Void> carry(UUID account) {
		return this.signIn.carry(account);
	}

	/**
	 * Makes whatever password there is useless, and ends all sessions.
	 * @param account the account
	 * @return completes when done
	 */
	public Mono<Void> scramble(UUID account) {
		return temporaryPassword(account).then();
	}

	/**
	 * Sets a new password that has to be changed at the first sign-in, and ends all
	 * sessions.
	 * @param account the account
	 * @return the password; an error if the account is not carried over yet, or the realm
	 * does not answer
	 */
	public Mono<String> temporaryPassword(UUID account) {
		return this.accounts.subject(account)
			.switchIfEmpty(Mono.error(() -> new IllegalStateException("the account is not carried over yet")))
			.flatMap((subject) -> Mono.fromSupplier(AccountAccess::password)
				.flatMap((password) -> this.signIns.password(subject, password).thenReturn(password)));
	}

	private static String password() {
		String made;
		do {
			made = RandomLetters.of(LETTERS, LENGTH);
		}
		while (lacks(made, Character::isDigit) || lacks(made, Character::isUpperCase)
				|| lacks(made, Character::isLowerCase));
		return made;
	}

	private static boolean lacks(String text, IntPredicate kind) {
		return text.chars().noneMatch(kind);
	}

}
