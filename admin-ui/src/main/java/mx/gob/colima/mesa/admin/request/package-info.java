/**
 * One request: whose turn it is, what may be done, and everything that happened.
 */
@NullMarked
package mx.gob.colima.mesa.admin.request;

import org.jspecify.annotations.NullMarked;
