/**
 * Services, their versions, and what each dependency is offered.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy" })
@NullMarked
package mx.gob.colima.mesa.platform.catalog;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
