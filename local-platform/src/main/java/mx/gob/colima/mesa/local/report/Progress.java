package mx.gob.colima.mesa.local.report;

/**
 * Tells what is being done.
 */
@FunctionalInterface
public interface Progress {

	/**
	 * Tells one step.
	 * @param text what is being done, in the reader's language
	 */
	void say(String text);

	/**
	 * Tells one step by its key.
	 * @param key the key of its text
	 * @param arguments what the text's placeholders stand for
	 */
	default void step(String key, Object... arguments) {
		say(Texts.get(key, arguments));
	}

}
