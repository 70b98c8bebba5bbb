/**
 * What the environment tells the application.
 */
@NullMarked
package mx.gob.colima.mesa.admin.settings;

import org.jspecify.annotations.NullMarked;
