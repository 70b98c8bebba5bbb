/**
 * What the whole code keeps to.
 */
@NullMarked
package mx.gob.colima.mesa.admin.architecture;

import org.jspecify.annotations.NullMarked;
