package mx.gob.colima.mesa.platform.notice;

import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to be told.
 *
 * @param recipientId account or operator
 * @param kind what happened
 * @param at when
 * @param actor who did it
 * @param text what was written
 * @param about the request that it happened to
 */
public record Notice(UUID recipientId, EventKind kind, Instant at, String actor, @Nullable String text, About about) {

	/**
	 * A request, as far as a notice names it.
	 *
	 * @param tenantId its dependency
	 * @param requestId the request
	 * @param folio its folio
	 * @param subject its subject
	 */
	public record About(UUID tenantId, UUID requestId, String folio, String subject) {
	}

}
