/**
 * Dates, durations and states in words.
 */
@NullMarked
package mx.gob.colima.mesa.portal.text;

import org.jspecify.annotations.NullMarked;
