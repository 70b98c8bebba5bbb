package mx.gob.colima.mesa.contract.enrolment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What SG decided of a row.
 *
 * @param by who decided
 * @param at when
 * @param reason why it was returned
 */
public record DecisionView(String by, Instant at, @Nullable String reason) {
}
