/**
 * Service requests: drafts, filing, the tray, transitions, conversation, clocks and
 * history.
 */
@NullMarked
package mx.gob.colima.mesa.contract.request;

import org.jspecify.annotations.NullMarked;
