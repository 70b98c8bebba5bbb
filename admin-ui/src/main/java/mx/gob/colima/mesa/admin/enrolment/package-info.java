/**
 * Applications for credentials, which SG decides row by row (rule book, F1 to F4).
 */
@NullMarked
package mx.gob.colima.mesa.admin.enrolment;

import org.jspecify.annotations.NullMarked;
