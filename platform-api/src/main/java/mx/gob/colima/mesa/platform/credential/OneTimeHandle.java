package mx.gob.colima.mesa.platform.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import mx.gob.colima.mesa.platform.shared.RandomLetters;

/**
 * A code by which a credential is handed over once, as it is sent and printed: 26 letters
 * and digits of Crockford's base 32, 130 bits. It is good for itself, so it is kept
 * nowhere: what is kept is its hash.
 */
final class OneTimeHandle {

	/** No I, L, O and U, which are read as something else. */
	private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 26;

	private final String code;

	private OneTimeHandle(String code) {
		this.code = code;
	}

	/**
	 * A new one.
	 * @return nobody can guess it
	 */
	static OneTimeHandle make() {
		return new OneTimeHandle(RandomLetters.of(LETTERS, LENGTH));
	}

	/**
	 * One that was read from paper and typed: what looks alike is the same.
	 * @param typed what was typed
	 * @return the handle that was meant
	 */
	static OneTimeHandle typed(String typed) {
		String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
		return new OneTimeHandle(letters.replace('O', '0').replace('I', '1').replace('L', '1'));
	}

	/**
	 * The code, for the one place where it is sent or printed.
	 * @return the code
	 */
	String code() {
		return this.code;
	}

	/**
	 * What may be kept.
	 * @return its hash (SHA-256) in hexadecimal digits
	 */
	String hash() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(this.code.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "OneTimeHandle";
	}

}
