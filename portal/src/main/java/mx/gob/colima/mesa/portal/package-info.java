/**
 * The web portal of a dependency: server-rendered pages over the platform's API.
 */
@NullMarked
package mx.gob.colima.mesa.portal;

import org.jspecify.annotations.NullMarked;
