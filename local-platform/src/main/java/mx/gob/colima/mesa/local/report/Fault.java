package mx.gob.colima.mesa.local.report;

import org.jspecify.annotations.Nullable;

/**
 * Something the person at the terminal can mend; its message says in one line how.
 */
public final class Fault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates a fault.
	 * @param key the key of its text
	 * @param arguments what the text's placeholders stand for
	 */
	public Fault(String key, Object... arguments) {
		super(Texts.get(key, arguments));
	}

	/**
	 * Creates a fault with its cause.
	 * @param cause what went wrong underneath
	 * @param key the key of its text
	 * @param arguments what the text's placeholders stand for
	 */
	public Fault(@Nullable Throwable cause, String key, Object... arguments) {
		super(Texts.get(key, arguments), cause);
	}

}
