/**
 * What people accept before they use their credentials.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy" })
@NullMarked
package mx.gob.colima.mesa.platform.terms;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
