package mx.gob.colima.mesa.past;

import java.sql.SQLException;
import java.time.Clock;

import mx.gob.colima.mesa.past.verification.Verification;

/**
 * Makes the past of a database, and ends: 0 when it is made, 3 when there are requests
 * already, which stay, and 1 when it could not be made. With the argument {@code verify}
 * it checks a database instead, as {@link Verification} does.
 */
public final class Past {

	/** What this ends with when there are requests already. */
	static final int OCCUPIED = 3;

	private Past() {
	}

	/**
	 * Makes or verifies.
	 * @param arguments nothing, or {@code verify}; settings are variables
	 */
	public static void main(String[] arguments) {
		if (arguments.length > 0 && arguments[0].equals("verify")) {
			Verification.main(arguments);
		}
		else {
			System.exit(make());
		}
	}

	private static int make() {
		try {
			return new Making(PastSettings.from(System.getenv()), Clock.systemUTC(), new Tally(System.out::println))
				.run() ? 0 : OCCUPIED;
		}
		catch (SQLException | RuntimeException ex) {
			System.err.println("The past could not be made: " + ex);
			ex.printStackTrace();
		}
		return 1;
	}

}
