/**
 * Tests of the plan.
 */
@NullMarked
package mx.gob.colima.mesa.config.plan;

import org.jspecify.annotations.NullMarked;
