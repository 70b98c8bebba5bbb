/**
 * Sessions and their tokens.
 */
@NullMarked
package mx.gob.colima.mesa.admin.session;

import org.jspecify.annotations.NullMarked;
