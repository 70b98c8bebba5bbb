package mx.gob.colima.mesa.contract.outbox;

import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * An effect as those see it who keep the platform running: what it does and how far it
 * has come, nothing of what it says.
 *
 * @param id the effect
 * @param tenant the dependency that it belongs to; {@code null} if it is of the State
 * @param topic what it does
 * @param kind what happened, as a stable word
 * @param subjectId what it is about, a request or an account
 * @param state how far it has come
 * @param attempts how often it was tried
 * @param createdAt since when it is to be done
 * @param dueAt when it is tried next; {@code null} unless it is pending
 * @param endedAt when it was done or given up
 * @param failure why the last attempt failed: a stable code, with a detail behind a
 * colon, as {@code mail_refused:550}, or what was thrown
 */
public record EffectView(UUID id, @Nullable TenantView tenant, EffectTopic topic, String kind, UUID subjectId,
		EffectState state, int attempts, Instant createdAt, @Nullable Instant dueAt, @Nullable Instant endedAt,
		@Nullable String failure) {
}
