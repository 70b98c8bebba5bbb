/**
 * Who changed, opened or was refused what.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy" })
@NullMarked
package mx.gob.colima.mesa.platform.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
