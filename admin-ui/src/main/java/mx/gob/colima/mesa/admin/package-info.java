/**
 * Admin UI of Mesa de Servicios.
 */
@NullMarked
package mx.gob.colima.mesa.admin;

import org.jspecify.annotations.NullMarked;
