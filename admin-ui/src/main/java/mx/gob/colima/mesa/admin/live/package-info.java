/**
 * Events of requests, from one connection per node to every open screen.
 */
@NullMarked
package mx.gob.colima.mesa.admin.live;

import org.jspecify.annotations.NullMarked;
