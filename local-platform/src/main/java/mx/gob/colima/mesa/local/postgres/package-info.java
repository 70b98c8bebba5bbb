/**
 * PostgreSQL from its Maven artifact, for the local platform and for tests.
 */
@NullMarked
package mx.gob.colima.mesa.local.postgres;

import org.jspecify.annotations.NullMarked;
