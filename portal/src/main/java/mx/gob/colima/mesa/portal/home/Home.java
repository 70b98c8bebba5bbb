package mx.gob.colima.mesa.portal.home;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.portal.text.DateLeaf;
import mx.gob.colima.mesa.portal.text.RequestRow;

/**
 * What the first page of a door shows.
 *
 * @param greeting greeting by name
 * @param newcomer whether the person has not asked for anything yet
 * @param duties what waits for the person
 * @param open open requests, by promised date
 * @param more whether there are more open requests than shown
 * @param drafts what was begun and not sent
 * @param popular services asked for most, or some to begin with
 * @param usual whether these are the person's own usual ones
 */
record Home(String greeting, boolean newcomer, List<Duty> duties, List<RequestRow> open, boolean more,
		List<DraftRow> drafts, List<Shortcut> popular, boolean usual) {

	/**
	 * Something that waits for the person.
	 *
	 * @param id the request
	 * @param title the question, or what to confirm
	 * @param service name of the service
	 * @param folio folio
	 * @param date until when
	 * @param note what follows
	 * @param confirm whether a solution is to be confirmed; else a question answered
	 */
	record Duty(UUID id, String title, String service, String folio, DateLeaf date, String note, boolean confirm) {
	}

	/**
	 * A draft.
	 *
	 * @param id the draft
	 * @param offering the service it is for
	 * @param service name of the service
	 * @param subject what it is about, or empty
	 * @param saved when it was saved
	 */
	record DraftRow(UUID id, UUID offering, String service, String subject, String saved) {
	}

	/**
	 * A short way to a service.
	 *
	 * @param id the offering
	 * @param name its name
	 * @param icon its picture
	 * @param promise time to resolve
	 */
	record Shortcut(UUID id, String name, String icon, String promise) {
	}
}
