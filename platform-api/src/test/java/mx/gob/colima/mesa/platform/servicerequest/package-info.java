/**
 * Tests of requests over the real database.
 */
@NullMarked
package mx.gob.colima.mesa.platform.servicerequest;

import org.jspecify.annotations.NullMarked;
