/**
 * What the platform does by itself at its times: whichever replica comes first, each time
 * once, and seen by those who keep it running.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy" })
@NullMarked
package mx.gob.colima.mesa.platform.job;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
