package mx.gob.colima.mesa.local.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts a person reads, in Spanish unless {@code MESA_LANG=en} asks for English.
 */
public final class Texts {

	private static final Locale LOCALE = "en".equals(System.getenv("MESA_LANG")) ? Locale.ENGLISH
			: Locale.of("es", "MX");

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Texts.class.getPackageName() + ".messages",
			LOCALE, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

	private Texts() {
	}

	/**
	 * Returns the reader's language.
	 * @return the locale
	 */
	public static Locale locale() {
		return LOCALE;
	}

	/**
	 * Returns the text of a key.
	 * @param key the key in the bundle
	 * @param arguments what its placeholders stand for
	 * @return the text
	 */
	public static String get(String key, Object... arguments) {
		return new MessageFormat(BUNDLE.getString(key), LOCALE).format(arguments);
	}

}
