/**
 * What all pages share: frame, errors, static files.
 */
@NullMarked
package mx.gob.colima.mesa.portal.page;

import org.jspecify.annotations.NullMarked;
