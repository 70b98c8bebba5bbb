/**
 * Files of requests and of drafts: sent, listed, shown small and given out, as the person
 * who is signed in.
 */
@NullMarked
package mx.gob.colima.mesa.portal.files;

import org.jspecify.annotations.NullMarked;
