/**
 * Tests of the configuration's files, schemas and rules.
 */
@NullMarked
package mx.gob.colima.mesa.config;

import org.jspecify.annotations.NullMarked;
