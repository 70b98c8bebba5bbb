/**
 * Notices that something changed, from one upstream stream to the browsers that may know.
 */
@NullMarked
package mx.gob.colima.mesa.portal.live;

import org.jspecify.annotations.NullMarked;
