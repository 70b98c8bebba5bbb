package mx.gob.colima.mesa.portal.enrolment;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.terms.TermsView;
import mx.gob.colima.mesa.portal.files.FileRow;
import mx.gob.colima.mesa.portal.page.Fault;

/**
 * The papers of an application, and what is declared with them.
 *
 * @param id the application
 * @param title its folio, or that it is a draft
 * @param tag its {@code ETag}
 * @param correcting whether returned rows are submitted again
 * @param counts how many people it holds, in words
 * @param empty whether it holds nobody
 * @param bad how many rows have faults
 * @param unmarked how many rows have no annex yet
 * @param forms scans of the signed form
 * @param annexes scans of the annex with the initials
 * @param terms the responsibilities in force
 * @param declared which declarations were made
 * @param faults what is wrong; the field is the place of a link
 * @param closed whether nothing of it can be submitted now
 * @param notice key of a notice, or empty
 */
record PapersPage(UUID id, String title, String tag, boolean correcting, String counts, boolean empty, int bad,
		int unmarked, List<FileRow> forms, List<FileRow> annexes, TermsView terms, List<String> declared,
		List<Fault> faults, boolean closed, String notice) {
}
