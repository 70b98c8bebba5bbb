/**
 * The running platform and the browsers that visit it.
 */
@NullMarked
package mx.gob.colima.mesa.e2e.support;

import org.jspecify.annotations.NullMarked;
