/**
 * Dependencies, who is calling, and the binding of both to the transaction.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package mx.gob.colima.mesa.platform.tenancy;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
