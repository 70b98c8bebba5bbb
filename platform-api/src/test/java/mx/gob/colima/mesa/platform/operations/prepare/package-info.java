/**
 * Tests of the deploy job.
 */
@NullMarked
package mx.gob.colima.mesa.platform.operations.prepare;

import org.jspecify.annotations.NullMarked;
