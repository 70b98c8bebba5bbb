/**
 * The platform's configuration as files: read, checked, and told in sentences where it is
 * wrong.
 */
@NullMarked
package mx.gob.colima.mesa.config;

import org.jspecify.annotations.NullMarked;
