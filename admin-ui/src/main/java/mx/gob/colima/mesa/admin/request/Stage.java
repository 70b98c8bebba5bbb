package mx.gob.colima.mesa.admin.request;

/**
 * Where the outcome of an act is shown.
 */
interface Stage {

	/**
	 * It was done.
	 * @param now the request afterwards
	 */
	void done(OpenRequest now);

	/**
	 * Somebody else changed the request first; nothing was done.
	 * @param now the request as they left it
	 */
	void stale(OpenRequest now);

	/**
	 * The API refused; nothing was done.
	 * @param why in the reader's language
	 * @param now the request as it is
	 */
	void refused(String why, OpenRequest now);

	/**
	 * No answer came; doing it again finds out, and never does it twice.
	 */
	void silent();

}
