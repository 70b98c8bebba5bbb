package mx.gob.colima.mesa.portal.enrolment;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.portal.files.FileRow;
import mx.gob.colima.mesa.portal.text.Badge;

/**
 * An application as it is read.
 *
 * @param id the application
 * @param title its folio, or that it is a draft
 * @param badge how far it has come
 * @param counts how many rows it has, and how far they are
 * @param attested who declared what, or empty
 * @param people its rows
 * @param documents its signed scans
 * @param returned how many rows the reader has to correct
 * @param draft whether it is a draft
 * @param notice key of a notice, or empty
 */
record EnrolmentPage(UUID id, String title, Badge badge, String counts, String attested, List<Person> people,
		List<FileRow> documents, int returned, boolean draft, String notice) {

	/**
	 * A row.
	 *
	 * @param id the row
	 * @param no its number, from 1
	 * @param name whole name
	 * @param position position
	 * @param number employee number
	 * @param email e-mail
	 * @param phone phone with its extension
	 * @param level level of the position, in words
	 * @param badge how far it has come
	 * @param notes who decided and approved it
	 * @param reason why SG returned it, or empty
	 * @param approvable whether the reader may give the second approval
	 */
	record Person(UUID id, int no, String name, String position, String number, String email, String phone,
			String level, Badge badge, List<String> notes, String reason, boolean approvable) {
	}
}
