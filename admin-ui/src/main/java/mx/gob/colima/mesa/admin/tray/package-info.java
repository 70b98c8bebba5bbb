/**
 * The tray: requests of all dependencies, in the order in which they need somebody.
 */
@NullMarked
package mx.gob.colima.mesa.admin.tray;

import org.jspecify.annotations.NullMarked;
