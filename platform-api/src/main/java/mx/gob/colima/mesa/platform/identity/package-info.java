/**
 * Accounts, operators, officeholders, the permission matrix, authentication, and the
 * realm in which people sign in.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy", "outbox", "blob", "terms", "job" })
@NullMarked
package mx.gob.colima.mesa.platform.identity;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
