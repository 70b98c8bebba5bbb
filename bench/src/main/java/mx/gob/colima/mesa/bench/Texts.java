package mx.gob.colima.mesa.bench;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the benchmark says.
 */
final class Texts {

	private static final Locale LOCALE = "en".equals(System.getenv("MESA_LANG")) ? Locale.ENGLISH
			: Locale.of("es", "MX");

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Texts.class.getPackageName() + ".messages",
			LOCALE, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

	private Texts() {
	}

	static String get(String key, Object... arguments) {
		return new MessageFormat(BUNDLE.getString(key), LOCALE).format(arguments);
	}

}
