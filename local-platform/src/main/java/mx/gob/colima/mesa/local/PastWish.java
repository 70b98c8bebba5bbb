package mx.gob.colima.mesa.local;

import java.util.List;

import mx.gob.colima.mesa.local.report.Fault;

/**
 * How much of a past a new data folder begins with.
 *
 * @param requests how many requests; 0 for no past
 * @param people how many people on all rolls, at least; 0 for those of the demonstration
 */
public record PastWish(int requests, int people) {

	/** No past, as tests have it. */
	public static final PastWish NONE = new PastWish(0, 0);

	/** What {@code ./mesa up} makes unless it is told otherwise. */
	public static final PastWish USUAL = new PastWish(1500, 0);

	private static final int MOST = 5_000_000;

	/**
	 * Reads {@code --requests N} and {@code --people N}.
	 * @param words the words behind the command
	 * @return what they ask for
	 */
	static PastWish from(List<String> words) {
		return new PastWish(number(words, "--requests", USUAL.requests), number(words, "--people", USUAL.people));
	}

	private static int number(List<String> words, String name, int usual) {
		int at = words.lastIndexOf(name);
		if (at < 0) {
			return usual;
		}
		String value = (at + 1 < words.size()) ? words.get(at + 1) : "";
		if (!value.matches("[0-9]{1,7}") || Integer.parseInt(value) > MOST) {
			throw new Fault("fault.number", name, value, MOST);
		}
		return Integer.parseInt(value);
	}

}
