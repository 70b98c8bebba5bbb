package mx.gob.colima.mesa.admin.tray;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.admin.request.OpenRequest;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.RequestSummary;

/**
 * What a screen does with news. It only draws: everything was read before.
 */
interface TrayReader {

	/**
	 * Tells what is shown, so that only that is read.
	 * @return what the window shows
	 */
	TrayShown shown();

	/**
	 * A request was read with its history.
	 * @param open the request
	 */
	void changed(OpenRequest open);

	/**
	 * A row that is shown was read.
	 * @param row the row
	 */
	void changed(RequestSummary row);

	/**
	 * The list was read anew; it counts if it is still what is shown.
	 * @param query what was read
	 * @param changed requests that have changed: they come in if they are found
	 * @param found the rows that were found
	 */
	void listed(TrayQuery query, Set<UUID> changed, List<RequestSummary> found);

	/**
	 * A request is not to be seen any more.
	 * @param id the request
	 */
	void gone(UUID id);

	/**
	 * The list was read from the beginning, for events may have been missed.
	 * @param query what was read
	 * @param first its first page
	 */
	void reread(TrayQuery query, Page<RequestSummary> first);

	/**
	 * The list could not be read, though events may have been missed.
	 * @param query what was to be read
	 * @param fault why
	 */
	void failed(TrayQuery query, RuntimeException fault);

	/**
	 * Lets the clocks go on.
	 */
	void tick();

}
