/**
 * HTTP side of the module.
 */
@NullMarked
package mx.gob.colima.mesa.platform.audit.web;

import org.jspecify.annotations.NullMarked;
