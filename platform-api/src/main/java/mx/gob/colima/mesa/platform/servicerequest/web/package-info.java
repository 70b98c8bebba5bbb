/**
 * Requests over HTTP.
 */
@NullMarked
package mx.gob.colima.mesa.platform.servicerequest.web;

import org.jspecify.annotations.NullMarked;
