/**
 * Rules about the code that a machine checks.
 */
@NullMarked
package mx.gob.colima.mesa.platform.architecture;

import org.jspecify.annotations.NullMarked;
