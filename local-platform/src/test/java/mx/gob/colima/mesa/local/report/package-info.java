/**
 * Tests of the words for the person at the terminal.
 */
@NullMarked
package mx.gob.colima.mesa.local.report;

import org.jspecify.annotations.NullMarked;
