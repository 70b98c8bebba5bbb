/**
 * Who is signed in: sign-in, tokens that stay on the server, sign-out, and forms kept
 * across a sign-in.
 */
@NullMarked
package mx.gob.colima.mesa.portal.session;

import org.jspecify.annotations.NullMarked;
