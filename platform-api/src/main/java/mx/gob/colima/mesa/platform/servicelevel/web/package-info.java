/**
 * The catalogue over HTTP.
 */
@NullMarked
package mx.gob.colima.mesa.platform.servicelevel.web;

import org.jspecify.annotations.NullMarked;
