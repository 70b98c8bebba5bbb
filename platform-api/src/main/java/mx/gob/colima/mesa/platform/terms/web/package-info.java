/**
 * HTTP side of the module.
 */
@NullMarked
package mx.gob.colima.mesa.platform.terms.web;

import org.jspecify.annotations.NullMarked;
