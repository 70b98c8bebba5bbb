/**
 * The life of a credential, from the authorised row to its first use: issued by DTI,
 * handed over once, lapsed if nobody uses it (rule book, F4 and 1).
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy", "identity", "enrolment", "outbox", "notification",
		"document", "job" })
@NullMarked
package mx.gob.colima.mesa.platform.credential;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
