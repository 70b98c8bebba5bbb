/**
 * Dependencies and people, for those who run the platform.
 */
@NullMarked
package mx.gob.colima.mesa.admin.platform;

import org.jspecify.annotations.NullMarked;
