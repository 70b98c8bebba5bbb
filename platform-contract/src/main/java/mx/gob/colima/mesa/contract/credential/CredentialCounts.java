package mx.gob.colima.mesa.contract.credential;

/**
 * How credentials stand, all dependencies together.
 *
 * @param waiting authorised rows that wait for a credential
 * @param beingMade credentials that are not carried over yet to where people sign in
 * @param unused credentials that were issued or handed over, and can still be used
 * @param lapsed credentials that were not used in time
 * @param active credentials in use
 */
public record CredentialCounts(long waiting, long beingMade, long unused, long lapsed, long active) {
}
