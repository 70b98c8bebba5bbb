/**
 * The catalogue of a dependency's services.
 */
@NullMarked
package mx.gob.colima.mesa.portal.catalog;

import org.jspecify.annotations.NullMarked;
