/**
 * What people are told inside the platform.
 */
@NullMarked
package mx.gob.colima.mesa.contract.notice;

import org.jspecify.annotations.NullMarked;
