package mx.gob.colima.mesa.platform.outbox;

/**
 * An effect could not be done now, for a reason that is understood. Its message is a
 * stable code, with a detail behind a colon where there is one, as
 * {@code mail_refused:550}: screens put it into words. Nothing in it is secret or
 * personal.
 */
public class EffectException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says why.
	 * @param code stable code of the reason
	 * @param cause what was thrown
	 */
	public EffectException(String code, Throwable cause) {
		super(code, cause);
	}

	EffectException(String code) {
		super(code);
	}

}
