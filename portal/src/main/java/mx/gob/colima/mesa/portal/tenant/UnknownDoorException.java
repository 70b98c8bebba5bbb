package mx.gob.colima.mesa.portal.tenant;

/**
 * No dependency has this acronym.
 */
public class UnknownDoorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnknownDoorException(String acronym) {
		super(acronym);
	}

}
