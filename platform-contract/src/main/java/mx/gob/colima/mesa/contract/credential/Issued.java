package mx.gob.colima.mesa.contract.credential;

/**
 * What came of issuing. The credentials are made by and by; {@link CredentialCounts} tell
 * how far.
 *
 * @param issued how many credentials were issued now
 * @param already how many of the rows had theirs
 */
public record Issued(int issued, int already) {
}
