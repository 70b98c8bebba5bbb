package mx.gob.colima.mesa.platform.job;

/**
 * A job failed for a reason that is understood. Its message is a stable code that screens
 * put into words; nothing in it is secret or personal.
 */
public class JobException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says why.
	 * @param code stable code of the reason
	 */
	public JobException(String code) {
		super(code);
	}

}
