package mx.gob.colima.mesa.platform.blob;

import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;

/**
 * What has blobs. A blob that nobody says to have is thrown away after a while, so every
 * table with one has its owner.
 */
public interface BlobOwner {

	/**
	 * Which blobs it has.
	 * @param blobs ids of blobs
	 * @return those of them that belong to something, asked through the worker's door
	 */
	Mono<List<UUID>> owned(UUID[] blobs);

}
