/**
 * Tests of folios and the hash chain.
 */
@NullMarked
package mx.gob.colima.mesa.platform.seal;

import org.jspecify.annotations.NullMarked;
