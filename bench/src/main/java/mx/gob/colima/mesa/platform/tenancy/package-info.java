/**
 * How the API binds, told to what it is measured beside; no part of the API.
 */
@NullMarked
package mx.gob.colima.mesa.platform.tenancy;

import org.jspecify.annotations.NullMarked;
