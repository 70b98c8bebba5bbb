package mx.gob.colima.mesa.platform.credential;

import java.net.URI;
import java.util.Locale;

import mx.gob.colima.mesa.platform.notification.MailProperties;

import org.springframework.stereotype.Component;

/**
 * Where in the portal a credential is fetched. The handle stands behind the {@code #}:
 * browsers send that part to nobody, so that it is in no server's log.
 */
@Component
class HandoverAddress {

	private final URI portal;

	HandoverAddress(MailProperties properties) {
		this.portal = properties.portal();
	}

	/**
	 * The page where a handle is typed.
	 * @param acronym acronym of the dependency
	 * @return its address
	 */
	URI page(String acronym) {
		return this.portal.resolve("/" + acronym.toLowerCase(Locale.ROOT) + "/entrega");
	}

	/**
	 * The page with the handle filled in.
	 * @param acronym acronym of the dependency
	 * @param handle the handle
	 * @return its address
	 */
	URI link(String acronym, OneTimeHandle handle) {
		return URI.create(page(acronym) + "#" + handle.code());
	}

}
