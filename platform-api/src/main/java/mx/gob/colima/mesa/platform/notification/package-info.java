/**
 * Tells people what happened, by mail. A leaf: nobody calls it; it does what others leave
 * in the outbox.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy", "outbox" })
@NullMarked
package mx.gob.colima.mesa.platform.notification;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
