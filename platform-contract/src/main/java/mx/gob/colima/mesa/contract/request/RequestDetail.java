package mx.gob.colima.mesa.contract.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A request as the caller may see it.
 *
 * @param summary what lists show
 * @param description the original text; immutable
 * @param category name of the service's category
 * @param beneficiary for whom
 * @param mine whether the caller filed it
 * @param groupId the group that has it
 * @param assigneeId the person who has it
 * @param acknowledgedAt when SG recognised it
 * @param resolvedAt when it was resolved the last time
 * @param closedAt when it ended
 * @param promisedResponse response date promised when it was filed
 * @param promisedResolution resolution date promised when it was filed
 * @param question the question that waits for an answer
 * @param solution the solution that waits for confirmation, or was confirmed
 * @param attachments its files, in the order in which they came
 * @param actions what the caller may do now
 * @param clocks response and resolution, explained
 */
public record RequestDetail(RequestSummary summary, String description, String category, BeneficiaryView beneficiary,
		boolean mine, @Nullable UUID groupId, @Nullable UUID assigneeId, @Nullable Instant acknowledgedAt,
		@Nullable Instant resolvedAt, @Nullable Instant closedAt, Instant promisedResponse, Instant promisedResolution,
		@Nullable EventView question, @Nullable EventView solution, List<AttachmentView> attachments,
		List<RequestAction> actions, List<ClockView> clocks) {

	/**
	 * Copies the lists.
	 */
	public RequestDetail {
		attachments = List.copyOf(attachments);
		actions = List.copyOf(actions);
		clocks = List.copyOf(clocks);
	}

}
