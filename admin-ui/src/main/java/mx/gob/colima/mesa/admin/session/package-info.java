/**
 * Who is signed in, with which roles and tokens.
 */
@NullMarked
package mx.gob.colima.mesa.admin.session;

import org.jspecify.annotations.NullMarked;
