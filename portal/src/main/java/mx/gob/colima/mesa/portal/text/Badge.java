package mx.gob.colima.mesa.portal.text;

/**
 * A state in a pill: a picture and words, never colour alone.
 *
 * @param icon picture
 * @param tone {@code ok}, {@code warn}, {@code bad}, {@code on} or empty
 * @param words words
 */
public record Badge(String icon, String tone, String words) {
}
