package mx.gob.colima.mesa.contract.request;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list or in the tray.
 *
 * @param id the request
 * @param folio its folio, as {@code SEFOME/2026/000123}
 * @param tenant its dependency
 * @param subject what it is about, in a few words
 * @param service name of the service
 * @param icon stable key of the service's picture
 * @param serves the office that serves it
 * @param level name of its level
 * @param place where
 * @param requesterName who filed it
 * @param beneficiaryName for whom
 * @param state its state
 * @param holdReason why it waits
 * @param group the group that has it
 * @param assigneeName the person who has it
 * @param submittedAt when it was filed
 * @param clock the clock that counts now: response until acknowledged, then resolution
 * @param clockState its state
 * @param dueAt when that clock is due; {@code null} while paused
 * @param dueIfResumed when it would be due if it ran on now; only while paused
 * @param remaining working time left on it; negative when breached
 * @param share consumed of total in percent
 * @param breached whether it is breached
 * @param answerDueAt until when the requester should answer or confirm, if it is their
 * turn
 * @param version version of the request
 */
public record RequestSummary(UUID id, String folio, TenantView tenant, String subject, String service, String icon,
		Office serves, String level, String place, String requesterName, String beneficiaryName, RequestState state,
		@Nullable HoldReason holdReason, @Nullable String group, @Nullable String assigneeName, Instant submittedAt,
		ClockKind clock, ClockState clockState, @Nullable Instant dueAt, @Nullable Instant dueIfResumed,
		Duration remaining, int share, boolean breached, @Nullable Instant answerDueAt, long version) {
}
