package mx.gob.colima.mesa.contract.people;

/**
 * The document of an appointment.
 *
 * @param name name of the file
 * @param mediaType {@code application/pdf}, {@code image/jpeg} or {@code image/png}
 * @param size bytes
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 */
public record OfficeholderDocument(String name, String mediaType, long size, String sha256) {
}
