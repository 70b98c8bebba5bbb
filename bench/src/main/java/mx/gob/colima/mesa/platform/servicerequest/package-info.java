/**
 * What the API reads, told to what it is measured beside; no part of the API.
 */
@NullMarked
package mx.gob.colima.mesa.platform.servicerequest;

import org.jspecify.annotations.NullMarked;
