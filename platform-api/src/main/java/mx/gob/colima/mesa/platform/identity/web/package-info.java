/**
 * HTTP side of the module.
 */
@NullMarked
package mx.gob.colima.mesa.platform.identity.web;

import org.jspecify.annotations.NullMarked;
