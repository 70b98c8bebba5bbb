package mx.gob.colima.mesa.admin.client;

import org.jspecify.annotations.Nullable;

/**
 * Access tokens of one caller.
 */
public interface BearerTokens {

	/**
	 * Gives a token that is valid for a while, refreshing it if need be.
	 * @return the token
	 * @throws SessionEndedException if there is none to be had any more
	 */
	String current();

	/**
	 * Gives another token than one that the API has refused.
	 * @param refused the refused token
	 * @return the token
	 * @throws SessionEndedException if there is none to be had any more
	 */
	String renewed(String refused);

	/**
	 * Nobody is signed in.
	 * @return tokens of nobody
	 */
	static BearerTokens none() {
		return of(null);
	}

	/**
	 * One token that cannot be refreshed.
	 * @param token the token, or {@code null}
	 * @return tokens that know no other
	 */
	static BearerTokens of(@Nullable String token) {
		return new BearerTokens() {

			@Override
			public String current() {
				if (token == null) {
					throw new SessionEndedException(null);
				}
				return token;
			}

			@Override
			public String renewed(String refused) {
				throw new SessionEndedException(null);
			}

		};
	}

}
