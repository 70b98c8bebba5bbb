package mx.gob.colima.mesa.local.report;

/**
 * What went wrong underneath, in one line.
 */
public final class Cause {

	private Cause() {
	}

	/**
	 * Returns the line that a person can search for.
	 * @param problem what was thrown
	 * @return kind and message of its deepest cause
	 */
	public static String of(Throwable problem) {
		Throwable cause = problem;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		String message = cause.getMessage();
		String kind = cause.getClass().getSimpleName();
		return (message != null) ? kind + ": " + message.lines().findFirst().orElse("") : kind;
	}

}
