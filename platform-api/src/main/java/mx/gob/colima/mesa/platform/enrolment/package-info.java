/**
 * Enrolment: who shall have credentials, declared by a dependency and decided by SG.
 */
@ApplicationModule(allowedDependencies = { "shared", "tenancy", "identity", "blob", "terms", "document" })
@NullMarked
package mx.gob.colima.mesa.platform.enrolment;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
