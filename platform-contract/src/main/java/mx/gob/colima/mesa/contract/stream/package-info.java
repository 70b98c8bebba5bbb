/**
 * Live notices, for machine clients only.
 */
@NullMarked
package mx.gob.colima.mesa.contract.stream;

import org.jspecify.annotations.NullMarked;
