package mx.gob.colima.mesa.contract.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param id the line
 * @param at when
 * @param actor user name or client id
 * @param door role of the database through which it came
 * @param action method and path template, as {@code GET /api/v1/tray}, or name of the
 * change
 * @param target what it was about, if one thing
 * @param status HTTP status of the answer
 * @param traceId finds the log line
 */
public record AuditEntryView(UUID id, Instant at, String actor, String door, String action, @Nullable String target,
		int status, @Nullable String traceId) {
}
