/**
 * Types that every part of the API shares: pages and problems.
 */
@NullMarked
package mx.gob.colima.mesa.contract;

import org.jspecify.annotations.NullMarked;
