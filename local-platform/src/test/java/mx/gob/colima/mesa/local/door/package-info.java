/**
 * The one way in before several replicas.
 */
@NullMarked
package mx.gob.colima.mesa.local.door;

import org.jspecify.annotations.NullMarked;
