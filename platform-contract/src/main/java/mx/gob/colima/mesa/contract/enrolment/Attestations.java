package mx.gob.colima.mesa.contract.enrolment;

import jakarta.validation.constraints.AssertTrue;

/**
 * The three declarations of the form (rule book, F2); each must be made.
 *
 * @param active that the people are active employees
 * @param accepted that they have read and accepted the responsibilities
 * @param belonging that they belong to this dependency
 */
public record Attestations(@AssertTrue boolean active, @AssertTrue boolean accepted, @AssertTrue boolean belonging) {
}
