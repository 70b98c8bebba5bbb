/**
 * HTTP side of the module.
 */
@NullMarked
package mx.gob.colima.mesa.platform.job.web;

import org.jspecify.annotations.NullMarked;
