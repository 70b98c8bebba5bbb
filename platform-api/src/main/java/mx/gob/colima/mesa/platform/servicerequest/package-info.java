/**
 * Requests: from the draft to the confirmed solution, with history and clocks.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy", "identity", "catalog", "servicelevel", "seal", "blob",
		"outbox", "notice" })
@NullMarked
package mx.gob.colima.mesa.platform.servicerequest;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
