/**
 * Credentials, for those who issue them and look after them.
 */
@NullMarked
package mx.gob.colima.mesa.admin.credential;

import org.jspecify.annotations.NullMarked;
