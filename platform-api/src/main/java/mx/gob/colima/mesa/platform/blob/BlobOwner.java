package mx.gob.colima.mesa.platform.blob;

import java.util.List;
import java.util.Set;

import reactor.core.publisher.Mono;

/**
 * Port: whoever has blobs. What nobody owns is thrown away after a day.
 */
public interface BlobOwner {

	/**
	 * Which blobs belong to something, asked through the worker's door.
	 * @param keys blobs
	 * @return those of them that belong to something here
	 */
	Mono<Set<BlobKey>> owned(List<BlobKey> keys);

}
