/**
 * Tests of what is kept from one start to the next.
 */
@NullMarked
package mx.gob.colima.mesa.local.data;

import org.jspecify.annotations.NullMarked;
