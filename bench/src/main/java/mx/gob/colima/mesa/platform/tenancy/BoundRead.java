package mx.gob.colima.mesa.platform.tenancy;

/**
 * The API's own statement that binds, checks the account and reads.
 */
public final class BoundRead {

	/** The row that the account of {@code callerSubject} makes, as one text. */
	public static final String ROW = Account.MEMBER.formatted(":callerTenant", ":callerNow", ":callerSubject",
			":callerToday") + "select " + Account.WHOLE + " as row from person";

	private BoundRead() {
	}

	/**
	 * The statement for people of a dependency.
	 * @param wanted what is read
	 * @return the statement, in which caller and row are bound
	 */
	public static String of(String wanted) {
		return BoundReader.member(wanted);
	}

}
