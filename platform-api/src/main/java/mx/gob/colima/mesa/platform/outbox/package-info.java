/**
 * What is to be told to the world: written in the transaction that causes it, done after
 * it, at least once.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy", "job" })
@NullMarked
package mx.gob.colima.mesa.platform.outbox;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
