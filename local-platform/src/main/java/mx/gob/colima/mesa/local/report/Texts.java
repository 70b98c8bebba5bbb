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

	private static final Texts OWN = of(Texts.class);

	private final ResourceBundle bundle;

	private Texts(ResourceBundle bundle) {
		this.bundle = bundle;
	}

	/**
	 * Returns the texts of {@code messages} in a package.
	 * @param place a class of the package
	 * @return its texts in the reader's language
	 */
	public static Texts of(Class<?> place) {
		return new Texts(ResourceBundle.getBundle(place.getPackageName() + ".messages", LOCALE,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
	}

	/**
	 * Returns the reader's language.
	 * @return the locale
	 */
	public static Locale locale() {
		return LOCALE;
	}

	/**
	 * Returns a text of the platform itself.
	 * @param key the key in the bundle
	 * @param arguments what its placeholders stand for
	 * @return the text
	 */
	public static String get(String key, Object... arguments) {
		return OWN.text(key, arguments);
	}

	/**
	 * Returns the text of a key.
	 * @param key the key in the bundle
	 * @param arguments what its placeholders stand for
	 * @return the text
	 */
	public String text(String key, Object... arguments) {
		return new MessageFormat(this.bundle.getString(key), LOCALE).format(arguments);
	}

}
