/**
 * A platform in miniature: an issuer and an API with invented data, for tests and for
 * looking at pages.
 */
@NullMarked
package mx.gob.colima.mesa.portal.stub;

import org.jspecify.annotations.NullMarked;
