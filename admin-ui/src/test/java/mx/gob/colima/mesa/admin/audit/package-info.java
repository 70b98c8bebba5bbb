/**
 * Tests of the screens.
 */
@NullMarked
package mx.gob.colima.mesa.admin.audit;

import org.jspecify.annotations.NullMarked;
