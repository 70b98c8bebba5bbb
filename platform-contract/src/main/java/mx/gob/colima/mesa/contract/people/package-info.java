/**
 * Who is calling, whom a request may be for, and who serves.
 */
@NullMarked
package mx.gob.colima.mesa.contract.people;

import org.jspecify.annotations.NullMarked;
