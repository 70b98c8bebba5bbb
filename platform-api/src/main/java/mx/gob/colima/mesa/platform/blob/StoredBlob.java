package mx.gob.colima.mesa.platform.blob;

/**
 * A file that was kept.
 *
 * @param format what it is, told by its content
 * @param size bytes
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 */
public record StoredBlob(FileFormat format, long size, String sha256) {
}
