/**
 * Accounts, operators, the permission matrix and authentication.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy" })
@NullMarked
package mx.gob.colima.mesa.platform.identity;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
