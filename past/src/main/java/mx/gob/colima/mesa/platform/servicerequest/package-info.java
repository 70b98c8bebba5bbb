/**
 * What makes and checks requests without the use cases stands in their package, so that
 * nothing of them is opened for a demonstration: it is on no class path but that of this
 * module.
 */
@NullMarked
package mx.gob.colima.mesa.platform.servicerequest;

import org.jspecify.annotations.NullMarked;
