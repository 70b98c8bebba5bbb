/**
 * What keeps the platform running: the deploy job that applies configuration, and
 * housekeeping.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy", "audit", "blob", "seal", "job" })
@NullMarked
package mx.gob.colima.mesa.platform.operations;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
