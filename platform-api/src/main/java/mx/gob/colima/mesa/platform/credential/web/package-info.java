/**
 * Credentials over HTTP.
 */
@NullMarked
package mx.gob.colima.mesa.platform.credential.web;

import org.jspecify.annotations.NullMarked;
