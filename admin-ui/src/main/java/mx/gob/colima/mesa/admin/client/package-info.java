/**
 * Calls of the API as the signed-in person: values instead of publishers, exceptions
 * instead of status codes.
 */
@NullMarked
package mx.gob.colima.mesa.admin.client;

import org.jspecify.annotations.NullMarked;
