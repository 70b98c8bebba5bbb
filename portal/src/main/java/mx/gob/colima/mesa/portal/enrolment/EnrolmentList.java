package mx.gob.colima.mesa.portal.enrolment;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.portal.text.Badge;
import mx.gob.colima.mesa.portal.text.DateLeaf;

/**
 * The dependency's applications as they are listed.
 *
 * @param rows the applications, newest first
 * @param next cursor of the next page, or empty
 * @param after cursor of this page, or empty
 * @param key with it a new application is begun once, however often it is asked for
 * @param notice key of a notice, or empty
 */
record EnrolmentList(List<Row> rows, String next, String after, String key, String notice) {

	/**
	 * An application.
	 *
	 * @param id the application
	 * @param title its folio, or that it is a draft
	 * @param date when it was submitted or saved
	 * @param badge how far it has come
	 * @param counts how many rows it has, and how far they are
	 * @param when who submitted or saved it, and when
	 * @param draft whether it is a draft
	 */
	record Row(UUID id, String title, DateLeaf date, Badge badge, String counts, String when, boolean draft) {
	}
}
