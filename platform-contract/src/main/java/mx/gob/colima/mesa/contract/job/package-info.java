/**
 * What the platform does by itself at its times, for those who keep it running.
 */
@NullMarked
package mx.gob.colima.mesa.contract.job;

import org.jspecify.annotations.NullMarked;
