/**
 * What whoever checks a database is told.
 */
@NullMarked
package mx.gob.colima.mesa.past.verification;

import org.jspecify.annotations.NullMarked;
