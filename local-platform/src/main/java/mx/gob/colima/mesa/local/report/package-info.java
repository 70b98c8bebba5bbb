/**
 * Words for the person at the terminal: texts, faults, progress.
 */
@NullMarked
package mx.gob.colima.mesa.local.report;

import org.jspecify.annotations.NullMarked;
