/**
 * Where the pages of a dependency live: under its acronym, or at the root of a host of
 * its own.
 */
@NullMarked
package mx.gob.colima.mesa.portal.address;

import org.jspecify.annotations.NullMarked;
