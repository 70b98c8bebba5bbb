/**
 * What people are told inside the platform.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy", "job" })
@NullMarked
package mx.gob.colima.mesa.platform.notice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
