/**
 * Tests of the screens.
 */
@NullMarked
package mx.gob.colima.mesa.admin.request;

import org.jspecify.annotations.NullMarked;
