/**
 * A million requests at once: the same pure functions, written by COPY.
 */
@NullMarked
package mx.gob.colima.mesa.past.bulk;

import org.jspecify.annotations.NullMarked;
