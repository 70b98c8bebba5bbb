/**
 * Words, dates and durations in the reader's language.
 */
@NullMarked
package mx.gob.colima.mesa.admin.language;

import org.jspecify.annotations.NullMarked;
