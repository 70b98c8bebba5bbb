package mx.gob.colima.mesa.portal.enrolment;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.portal.page.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The table as it is shown.
 *
 * @param id the application
 * @param folio its folio; empty while it is a draft
 * @param tag its {@code ETag}
 * @param rows the rows
 * @param blank the row that scripts copy
 * @param faults what is wrong, in the order of the page, prefixed with its place
 * @param more how many faults more there are
 * @param notice key of a notice, or empty
 * @param changes where what is saved differs from what was typed
 * @param saved when it was saved, in words
 * @param tally how many rows are ready, and how many have faults
 */
record SheetPage(UUID id, String folio, String tag, List<Row> rows, Row blank, List<Fault> faults, int more,
		String notice, List<String> changes, String saved, Tally tally) {

	/**
	 * Tells whether returned rows are corrected.
	 * @return whether; else a draft is written
	 */
	public boolean correcting() {
		return !this.folio.isEmpty();
	}

	/**
	 * A row of the table.
	 *
	 * @param index what its controls are numbered with
	 * @param no its number, from 1
	 * @param cells its cells
	 * @param reason why SG returned it, or {@code null}
	 */
	record Row(String index, String no, List<Cell> cells, @Nullable String reason) {
	}

	/**
	 * A cell.
	 *
	 * @param id name and id of its control
	 * @param field name of the column
	 * @param mode what is typed into it
	 * @param value what was typed
	 * @param fault what is wrong with it, or {@code null}
	 */
	record Cell(String id, String field, String mode, String value, @Nullable String fault) {

		/**
		 * Tells whether a level was typed that is none of the list.
		 * @return whether
		 */
		public boolean strange() {
			return !this.value.isEmpty() && !List.of("DIRECTOR", "MIDDLE", "OPERATIVE").contains(this.value);
		}

	}

	/**
	 * How far the rows are.
	 *
	 * @param ready rows without faults
	 * @param bad rows with faults
	 */
	record Tally(int ready, int bad) {
	}
}
