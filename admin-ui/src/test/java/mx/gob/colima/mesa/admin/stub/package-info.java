/**
 * An API and a realm with sample data, to look at the screens without the platform.
 */
@NullMarked
package mx.gob.colima.mesa.admin.stub;

import org.jspecify.annotations.NullMarked;
