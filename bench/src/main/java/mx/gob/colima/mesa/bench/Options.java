package mx.gob.colima.mesa.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What was typed behind {@code ./mesa bench}.
 *
 * @param part the part
 * @param values options by name
 */
record Options(String part, Map<String, String> values) {

	private static final int MOST = 999_999_999;

	static Options of(List<String> words) {
		boolean named = !words.isEmpty() && !words.getFirst().startsWith("--");
		List<String> rest = named ? words.subList(1, words.size()) : words;
		if (rest.size() % 2 != 0) {
			throw new IllegalArgumentException(Texts.get("fault.option", rest.getLast()));
		}
		Map<String, String> values = new TreeMap<>();
		for (int i = 0; i < rest.size(); i += 2) {
			values.put(rest.get(i), rest.get(i + 1));
		}
		return new Options(named ? words.getFirst() : "", values);
	}

	/**
	 * How much of something is wanted.
	 * @param name the option
	 * @param usual how much, if it was not typed
	 * @return the number, one at least
	 */
	int number(String name, int usual) {
		return number(name, usual, 1);
	}

	private int number(String name, int usual, int least) {
		String value = this.values.getOrDefault(name, String.valueOf(usual));
		if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least) {
			throw new IllegalArgumentException(Texts.get("fault.number", name, value, least, MOST));
		}
		return Integer.parseInt(value);
	}

	/**
	 * The same seed makes the same moments.
	 * @return the one that was asked for, or a new one
	 */
	int seed() {
		return number("--seed", ThreadLocalRandom.current().nextInt(1_000_000), 0);
	}

}
