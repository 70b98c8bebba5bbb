/**
 * Rows of applications from spreadsheets, read without executing or trusting anything.
 */
@NullMarked
package mx.gob.colima.mesa.platform.enrolment.sheet;

import org.jspecify.annotations.NullMarked;
