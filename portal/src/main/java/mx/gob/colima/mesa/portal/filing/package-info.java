/**
 * Filing a request: form, drafts, review, receipt.
 */
@NullMarked
package mx.gob.colima.mesa.portal.filing;

import org.jspecify.annotations.NullMarked;
