package mx.gob.colima.mesa.contract.enrolment;

import java.time.Instant;

/**
 * What the coordinator declared (rule book, F2).
 *
 * @param by who declared it
 * @param at when
 * @param termsVersion version of the responsibilities that were shown
 * @param termsSha256 SHA-256 of their text
 */
public record AttestationView(String by, Instant at, int termsVersion, String termsSha256) {
}
