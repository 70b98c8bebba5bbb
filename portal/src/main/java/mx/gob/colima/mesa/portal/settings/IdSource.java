package mx.gob.colima.mesa.portal.settings;

import java.util.UUID;

/**
 * Source of random ids.
 */
@FunctionalInterface
public interface IdSource {

	/**
	 * Gives an id.
	 * @return an id never given before
	 */
	UUID next();

}
