/**
 * Folios and the hash chain that lets nobody change a history unseen.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy" })
@NullMarked
package mx.gob.colima.mesa.platform.seal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
