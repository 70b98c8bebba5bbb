/**
 * The platform's API as the portal calls it.
 */
@NullMarked
package mx.gob.colima.mesa.portal.client;

import org.jspecify.annotations.NullMarked;
