/**
 * Who holds the offices of dependencies, for those who run the platform.
 */
@NullMarked
package mx.gob.colima.mesa.admin.officeholder;

import org.jspecify.annotations.NullMarked;
