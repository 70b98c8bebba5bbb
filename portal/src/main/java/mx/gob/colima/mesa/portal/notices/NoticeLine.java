package mx.gob.colima.mesa.portal.notices;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A notice in words.
 *
 * @param requestId the request
 * @param title what happened
 * @param subject subject of the request
 * @param line folio, who and when
 * @param text what was written
 * @param fresh whether it is unread
 */
record NoticeLine(UUID requestId, String title, String subject, String line, @Nullable String text, boolean fresh) {
}
