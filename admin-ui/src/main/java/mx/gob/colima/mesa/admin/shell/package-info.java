/**
 * The frame around every screen, and what is shown when there is nothing to show.
 */
@NullMarked
package mx.gob.colima.mesa.admin.shell;

import org.jspecify.annotations.NullMarked;
