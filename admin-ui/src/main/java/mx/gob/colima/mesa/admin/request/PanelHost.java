package mx.gob.colima.mesa.admin.request;

/**
 * The screen on which a request is open.
 */
public interface PanelHost {

	/**
	 * Closes the request.
	 */
	void close();

	/**
	 * Opens a neighbour of the request in the list.
	 * @param by 1 for the next, -1 for the one before
	 */
	void step(int by);

	/**
	 * The request was read anew, because the person or somebody else changed it.
	 * @param now the request
	 */
	void changed(OpenRequest now);

}
