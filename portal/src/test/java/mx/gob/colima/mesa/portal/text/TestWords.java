package mx.gob.colima.mesa.portal.text;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

import mx.gob.colima.mesa.portal.settings.PortalSettings;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Words of the portal's own bundles, said at a given instant in Colima.
 */
public final class TestWords {

	private TestWords() {
	}

	/**
	 * Words as they are said at an instant.
	 * @param now the instant
	 * @return the words
	 */
	public static Words at(Instant now) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages", "messages-requests", "messages-enrolment");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Words(messages, new PortalSettings(ZoneId.of("America/Mexico_City"), Map.of(), 1),
				Clock.fixed(now, ZoneOffset.UTC));
	}

}
