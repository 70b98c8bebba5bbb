/**
 * The API of the service desk.
 */
@NullMarked
package mx.gob.colima.mesa.platform;

import org.jspecify.annotations.NullMarked;
