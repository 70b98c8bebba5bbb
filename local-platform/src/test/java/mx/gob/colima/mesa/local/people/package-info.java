/**
 * Tests of invented people and their sign-ins.
 */
@NullMarked
package mx.gob.colima.mesa.local.people;

import org.jspecify.annotations.NullMarked;
