/**
 * Live notices of what happens to requests.
 */
@NullMarked
package mx.gob.colima.mesa.platform.servicerequest.stream;

import org.jspecify.annotations.NullMarked;
