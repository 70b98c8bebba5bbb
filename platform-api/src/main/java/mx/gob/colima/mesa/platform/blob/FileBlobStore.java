package mx.gob.colima.mesa.platform.blob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

import mx.gob.colima.mesa.platform.shared.Fault;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

/**
 * Blobs as files.
 */
final class FileBlobStore implements BlobStore {

	private static final Duration AGAIN = Duration.ofHours(1);

	private static final int PIECE = 64 * 1024;

	private static final int PIECES_AHEAD = 4;

	private final BlobFolder folder;

	private final FileProcess process;

	private final Clock clock;

	private final Scheduler files;

	private final Scheduler makers;

	FileBlobStore(BlobFolder folder, FileProcess process, Clock clock, Scheduler files, Scheduler makers) {
		this.folder = folder;
		this.process = process;
		this.clock = clock;
		this.files = files;
		this.makers = makers;
	}

	@Override
	public Mono<StoredBlob> write(BlobKey key, Flux<DataBuffer> content, long limit) {
		return Mono.usingWhen(
				blocking(() -> PartialFile.begin(this.folder, new FileInspection(this.process), key, limit)),
				(part) -> content.publishOn(this.files, PIECES_AHEAD)
					.doOnNext(part::write)
					.doOnDiscard(DataBuffer.class, DataBufferUtils::release)
					.then(blocking(part::finish)),
				(part) -> Mono.empty(), (part, thrown) -> abandon(part), this::abandon);
	}

	@Override
	public Flux<DataBuffer> read(BlobKey key) {
		return read(this.folder.file(key));
	}

	@Override
	public Mono<Flux<DataBuffer>> preview(BlobKey key) {
		Path picture = this.folder.picture(key);
		return blocking(() -> isSettled(picture)).flatMap((there) -> there ? Mono.just(true) : make(key, picture))
			.then(blocking(() -> Files.size(picture)))
			.filter((size) -> size > 0)
			.switchIfEmpty(Mono.error(Fault::notFound))
			.map((size) -> read(picture));
	}

	@Override
	public Mono<Void> delete(BlobKey key) {
		return blocking(() -> {
			this.folder.delete(key);
			return true;
		}).then();
	}

	@Override
	public Flux<BlobKey> writtenBefore(Instant before) {
		return blocking(() -> this.folder.writtenBefore(before)).flatMapIterable((keys) -> keys);
	}

	// Made twice at once, the second replaces the first by the same. No picture is kept
	// as
	// an empty one, so that what cannot be drawn is not tried each time.
	private Mono<Boolean> make(BlobKey key, Path picture) {
		return Mono.fromCallable(() -> {
			Path made = Files.createTempFile(picture.getParent(), picture.getFileName().toString(), BlobFolder.PART);
			if (!this.process.run(Picture.class, this.folder.file(key), made)) {
				Files.write(made, new byte[0]);
			}
			Files.move(made, picture, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
			return true;
		}).subscribeOn(this.makers);
	}

	// The machine may only have been busy: what could not be drawn is tried again later.
	private boolean isSettled(Path picture) throws IOException {
		return Files.exists(picture) && (Files.size(picture) > 0
				|| Files.getLastModifiedTime(picture).toInstant().plus(AGAIN).isAfter(this.clock.instant()));
	}

	private Flux<DataBuffer> read(Path file) {
		return DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, PIECE);
	}

	private Mono<Void> abandon(PartialFile part) {
		return blocking(() -> {
			part.abandon();
			return true;
		}).then();
	}

	private <T> Mono<T> blocking(Callable<T> work) {
		return Mono.fromCallable(work)
			.subscribeOn(this.files)
			.onErrorMap(IOException.class, java.io.UncheckedIOException::new);
	}

}
