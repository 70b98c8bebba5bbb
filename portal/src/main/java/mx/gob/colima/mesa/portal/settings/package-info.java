/**
 * Addresses and secrets that the portal is given, and its sources of time and ids.
 */
@NullMarked
package mx.gob.colima.mesa.portal.settings;

import org.jspecify.annotations.NullMarked;
