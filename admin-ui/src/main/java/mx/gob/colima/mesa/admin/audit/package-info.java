/**
 * The audit trail, for auditors.
 */
@NullMarked
package mx.gob.colima.mesa.admin.audit;

import org.jspecify.annotations.NullMarked;
