package mx.gob.colima.mesa.platform.servicerequest;

import java.util.UUID;

import mx.gob.colima.mesa.contract.request.AttachmentView;
import reactor.core.publisher.Mono;

/**
 * What files belong to. Each call is a transaction of its own: none is open while bytes
 * travel.
 */
interface AttachmentHolder {

	/** Most files of one holder (domain model, parameters). */
	int MOST = 10;

	/**
	 * Makes sure that a file may come, before its bytes do.
	 * @param holderId the holder
	 * @param id the file
	 * @return the dependency whose file it will be
	 */
	Mono<UUID> admit(UUID holderId, UUID id);

	/**
	 * Keeps a file whose bytes are safe.
	 * @param holderId the holder
	 * @param attachment the file
	 * @return what is kept under its id, which may be an earlier one with the same bytes;
	 * {@code idempotency_conflict} if it has others
	 */
	Mono<Kept> keep(UUID holderId, Attachment attachment);

	/**
	 * Finds a file.
	 * @param holderId the holder
	 * @param id the file
	 * @return the file; {@code not_found} if there is none or it is not the caller's to
	 * see
	 */
	Mono<Attachment> find(UUID holderId, UUID id);

	/**
	 * A file that is kept.
	 *
	 * @param view the file
	 * @param fresh whether it is the one that just came
	 */
	record Kept(AttachmentView view, boolean fresh) {
	}

}
