/**
 * Tests of live notices.
 */
@NullMarked
package mx.gob.colima.mesa.platform.servicerequest.stream;

import org.jspecify.annotations.NullMarked;
