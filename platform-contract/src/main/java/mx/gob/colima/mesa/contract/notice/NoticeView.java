package mx.gob.colima.mesa.contract.notice;

import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * A notice.
 *
 * @param id the notice
 * @param kind what happened to the request
 * @param at when
 * @param actor who did it
 * @param requestId the request
 * @param folio its folio
 * @param subject its subject
 * @param text what was written, cut to 280 characters
 * @param read whether it was read
 */
public record NoticeView(UUID id, EventKind kind, Instant at, String actor, UUID requestId, String folio,
		String subject, @Nullable String text, boolean read) {
}
