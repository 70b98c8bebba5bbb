/**
 * Files that people send: kept whole or not at all, known by their content, shown as
 * pictures without ever being opened in this process.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package mx.gob.colima.mesa.platform.blob;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
