/**
 * What every module needs: faults and problems, paging, ids, clock, idempotency.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package mx.gob.colima.mesa.platform.shared;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
