/**
 * Tests of the applications for credentials.
 */
@NullMarked
package mx.gob.colima.mesa.admin.enrolment;

import org.jspecify.annotations.NullMarked;
