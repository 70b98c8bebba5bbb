/**
 * HTTP side of the module.
 */
@NullMarked
package mx.gob.colima.mesa.platform.enrolment.web;

import org.jspecify.annotations.NullMarked;
