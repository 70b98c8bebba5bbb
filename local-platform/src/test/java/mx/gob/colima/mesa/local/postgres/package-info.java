/**
 * Tests of the database server that the local platform and other tests use.
 */
@NullMarked
package mx.gob.colima.mesa.local.postgres;

import org.jspecify.annotations.NullMarked;
