package mx.gob.colima.mesa.portal.text;

/**
 * A date drawn as the leaf of a calendar.
 *
 * @param weekday weekday, or "hoy"
 * @param day day of the month
 * @param month month, short
 * @param time hour and minute
 * @param iso the instant for machines
 * @param tone {@code warn} when it is the reader's turn, {@code bad} when overdue, else
 * empty
 */
public record DateLeaf(String weekday, String day, String month, String time, String iso, String tone) {
}
