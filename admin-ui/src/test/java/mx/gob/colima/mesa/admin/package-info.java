/**
 * What holds for the admin UI as a whole.
 */
@NullMarked
package mx.gob.colima.mesa.admin;

import org.jspecify.annotations.NullMarked;
