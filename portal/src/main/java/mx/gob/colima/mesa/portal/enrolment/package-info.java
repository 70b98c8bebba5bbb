/**
 * Applications for credentials as the coordinator writes and submits them, and as the
 * head of the dependency reads and approves them (rule book, F1 to F4).
 */
@NullMarked
package mx.gob.colima.mesa.portal.enrolment;

import org.jspecify.annotations.NullMarked;
