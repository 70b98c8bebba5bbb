/**
 * The deploy job: migrates the database and makes it hold what the configuration's files
 * declare.
 */
@NullMarked
package mx.gob.colima.mesa.platform.operations.prepare;

import org.jspecify.annotations.NullMarked;
