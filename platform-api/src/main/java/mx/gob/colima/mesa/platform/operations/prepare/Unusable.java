package mx.gob.colima.mesa.platform.operations.prepare;

/**
 * What the job was given cannot be used.
 */
final class Unusable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Unusable(String message) {
		super(message, null, false, false);
	}

}
