/**
 * Tests of where the mail of the platform ends on one machine.
 */
@NullMarked
package mx.gob.colima.mesa.local.mail;

import org.jspecify.annotations.NullMarked;
