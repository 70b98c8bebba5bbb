package mx.gob.colima.mesa.platform.document;

/**
 * Who signs a document by hand.
 *
 * @param name full name, as it is printed below the line
 * @param position official position, as «Coordinadora administrativa»
 */
public record Signer(String name, String position) {
}
