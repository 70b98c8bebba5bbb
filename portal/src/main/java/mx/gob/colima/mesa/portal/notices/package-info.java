/**
 * What people are told, and how much of it is unread.
 */
@NullMarked
package mx.gob.colima.mesa.portal.notices;

import org.jspecify.annotations.NullMarked;
