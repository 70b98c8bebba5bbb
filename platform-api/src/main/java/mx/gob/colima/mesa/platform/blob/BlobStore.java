package mx.gob.colima.mesa.platform.blob;

import java.time.Instant;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * Where the bytes of files are kept. A blob is whole or not there: it appears under its
 * key at once, when all its bytes are safe. It is never changed.
 */
public interface BlobStore {

	/**
	 * Keeps a file, if it is one of those that are accepted.
	 * @param key where; nothing is there yet
	 * @param content its bytes, released here
	 * @param limit most bytes
	 * @return what was kept; {@code too_large}, {@code unsupported_attachment}
	 */
	Mono<StoredBlob> write(BlobKey key, Flux<DataBuffer> content, long limit);

	/**
	 * Gives the bytes.
	 * @param key where
	 * @return the bytes, to be released by the reader
	 */
	Flux<DataBuffer> read(BlobKey key);

	/**
	 * Gives the bytes of a picture of a file, which is made when it is asked for the
	 * first time.
	 * @param key where the file is
	 * @return a PNG; {@code not_found} if no picture of it can be made
	 */
	Mono<Flux<DataBuffer>> preview(BlobKey key);

	/**
	 * Throws a blob away, with its picture; what is not there is no error.
	 * @param key where
	 * @return completes when it is gone
	 */
	Mono<Void> delete(BlobKey key);

	/**
	 * What was kept before a moment; and forgets what was begun before it and never
	 * became a blob.
	 * @param before the moment
	 * @return the keys
	 */
	Flux<BlobKey> writtenBefore(Instant before);

}
