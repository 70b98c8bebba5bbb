/**
 * What a dependency may ask for: published services, levels and promised times.
 */
@NullMarked
package mx.gob.colima.mesa.contract.catalog;

import org.jspecify.annotations.NullMarked;
