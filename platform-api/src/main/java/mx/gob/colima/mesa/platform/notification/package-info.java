/**
 * Tells people what happened, by mail: of requests what others leave in the outbox, and
 * what others have written themselves.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy", "outbox" })
@NullMarked
package mx.gob.colima.mesa.platform.notification;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
