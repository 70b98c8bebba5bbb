package mx.gob.colima.mesa.platform.shared;

import java.security.SecureRandom;

/**
 * Words that nobody can guess.
 */
public final class RandomLetters {

	private static final SecureRandom RANDOM = new SecureRandom();

	private RandomLetters() {
	}

	/**
	 * Draws a word.
	 * @param alphabet the letters to draw from, each as likely as the others
	 * @param length how many to draw
	 * @return the word
	 */
	public static String of(String alphabet, int length) {
		return RANDOM.ints(length, 0, alphabet.length())
			.collect(StringBuilder::new, (text, index) -> text.append(alphabet.charAt(index)), StringBuilder::append)
			.toString();
	}

}
