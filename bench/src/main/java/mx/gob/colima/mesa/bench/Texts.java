package mx.gob.colima.mesa.bench;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the benchmark says.
 */
public final class Texts {

	private static final Locale LOCALE = "en".equals(System.getenv("MESA_LANG")) ? Locale.ENGLISH
			: Locale.of("es", "MX");

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Texts.class.getPackageName() + ".messages",
			LOCALE, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

	private Texts() {
	}

	/**
	 * Says something.
	 * @param key key of the text
	 * @param arguments what it is about
	 * @return the text
	 */
	public static String get(String key, Object... arguments) {
		return new MessageFormat(BUNDLE.getString(key), LOCALE).format(arguments);
	}

}
