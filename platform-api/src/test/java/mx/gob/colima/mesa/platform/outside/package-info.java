/**
 * The API as strangers meet it: known from its served document alone, called over a plain
 * socket.
 */
@NullMarked
package mx.gob.colima.mesa.platform.outside;

import org.jspecify.annotations.NullMarked;
