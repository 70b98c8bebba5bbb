package mx.gob.colima.mesa.bench;

/**
 * What the benchmark says.
 */
public final class Texts {

	private static final mx.gob.colima.mesa.local.report.Texts BUNDLE = mx.gob.colima.mesa.local.report.Texts
		.of(Texts.class);

	private Texts() {
	}

	/**
	 * Says something.
	 * @param key key of the text
	 * @param arguments what it is about
	 * @return the text
	 */
	public static String get(String key, Object... arguments) {
		return BUNDLE.text(key, arguments);
	}

}
