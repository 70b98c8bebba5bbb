package mx.gob.colima.mesa.admin.shell;

/**
 * A screen that the search field of the frame searches.
 */
public interface Searchable {

	/**
	 * Shows what contains some words.
	 * @param words the words; empty for everything
	 */
	void search(String words);

	/**
	 * Tells whether there is anything to search in.
	 * @return whether
	 */
	default boolean searches() {
		return true;
	}

	/**
	 * Gives the words that are being looked for.
	 * @return the words; empty for everything
	 */
	String words();

}
