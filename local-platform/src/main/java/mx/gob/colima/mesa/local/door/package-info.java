/**
 * The one way in before several replicas, for machines without a balancer of their own.
 */
@NullMarked
package mx.gob.colima.mesa.local.door;

import org.jspecify.annotations.NullMarked;
