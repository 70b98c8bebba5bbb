/**
 * What is still to be told to the world, for those who keep the platform running.
 */
@NullMarked
package mx.gob.colima.mesa.admin.outbox;

import org.jspecify.annotations.NullMarked;
