package mx.gob.colima.mesa.contract.terms;

import java.time.Instant;

/**
 * What a person has accepted.
 *
 * @param version number of the version
 * @param sha256 its hash
 * @param acceptedAt when
 */
public record AcceptedTerms(int version, String sha256, Instant acceptedAt) {
}
