/**
 * Tests of the screen of officeholders.
 */
@NullMarked
package mx.gob.colima.mesa.admin.officeholder;

import org.jspecify.annotations.NullMarked;
