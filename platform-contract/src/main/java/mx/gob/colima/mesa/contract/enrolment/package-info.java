/**
 * Enrolment: applications for credentials, and what is decided of them (rule book, F1 to
 * F4).
 */
@NullMarked
package mx.gob.colima.mesa.contract.enrolment;

import org.jspecify.annotations.NullMarked;
