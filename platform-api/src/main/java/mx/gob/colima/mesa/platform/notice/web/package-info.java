/**
 * HTTP side of the module.
 */
@NullMarked
package mx.gob.colima.mesa.platform.notice.web;

import org.jspecify.annotations.NullMarked;
