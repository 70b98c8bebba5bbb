/**
 * Lists of requests, one request in full, and what its requester may do with it.
 */
@NullMarked
package mx.gob.colima.mesa.portal.requests;

import org.jspecify.annotations.NullMarked;
