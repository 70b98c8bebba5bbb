/**
 * A person's first steps: fetching the temporary password, and accepting the
 * responsibilities.
 */
@NullMarked
package mx.gob.colima.mesa.portal.credential;

import org.jspecify.annotations.NullMarked;
