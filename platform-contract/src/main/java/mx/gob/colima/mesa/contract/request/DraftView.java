package mx.gob.colima.mesa.contract.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft, seen by nobody but its author.
 *
 * @param id the draft
 * @param service name of the service
 * @param content what was typed so far
 * @param attachments its files, in the order in which they came
 * @param savedAt when it was saved the last time
 * @param version its version, as in {@code ETag}
 */
public record DraftView(UUID id, String service, DraftContent content, List<AttachmentView> attachments,
		Instant savedAt, long version) {

	/**
	 * Copies the list.
	 */
	public DraftView {
		attachments = List.copyOf(attachments);
	}

}
