package mx.gob.colima.mesa.platform.outbox;

/**
 * An effect cannot be done, and trying again by itself is of no use: somebody has to
 * change something first.
 */
public class FutileException extends EffectException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says why.
	 * @param reason stable code of what has to change
	 */
	public FutileException(String reason) {
		super(reason);
	}

}
