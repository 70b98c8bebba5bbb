package mx.gob.colima.mesa.platform.shared;

import java.util.UUID;

/**
 * Source of public ids.
 */
@FunctionalInterface
public interface Ids {

	/**
	 * The next id.
	 * @return a UUIDv7 (RFC 9562) greater than those before it
	 */
	UUID next();

}
