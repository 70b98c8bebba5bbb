package mx.gob.colima.mesa.portal.page;

/**
 * What is wrong with a field of a form.
 *
 * @param field the field, which is also the id of its control
 * @param message what to do
 */
public record Fault(String field, String message) {
}
