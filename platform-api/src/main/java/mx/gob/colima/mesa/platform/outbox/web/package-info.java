/**
 * HTTP side of the module.
 */
@NullMarked
package mx.gob.colima.mesa.platform.outbox.web;

import org.jspecify.annotations.NullMarked;
