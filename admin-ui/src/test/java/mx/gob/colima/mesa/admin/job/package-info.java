/**
 * The jobs, without a browser.
 */
@NullMarked
package mx.gob.colima.mesa.admin.job;

import org.jspecify.annotations.NullMarked;
