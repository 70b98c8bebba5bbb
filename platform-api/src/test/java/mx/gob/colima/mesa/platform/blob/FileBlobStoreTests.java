package mx.gob.colima.mesa.platform.blob;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.support.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import static org.assertj.core.api.Assertions.assertThat;

class FileBlobStoreTests {

	private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

	private final BlobKey key = new BlobKey(UUID.randomUUID(), UUID.randomUUID());

	@TempDir
	private Path folder;

	@Test
	void aBlobIsReadAsItWasWritten() {
		StepVerifier.create(store().write(this.key, bytes("Hola, ", "Año"), 100))
			.assertNext((stored) -> assertThat(stored.size()).isEqualTo(10))
			.verifyComplete();
		StepVerifier.create(store().read(this.key).map((piece) -> piece.toString(StandardCharsets.UTF_8)))
			.expectNext("Hola, Año")
			.verifyComplete();
		assertThat(files()).hasSize(1);
	}

	@Test
	void whateverEndsAnUploadHalfwayLeavesNothing() {
		StepVerifier
			.create(store().write(this.key, bytes("Hola").concatWith(Flux.error(new IOException("reset"))), 100))
			.verifyError(IOException.class);
		StepVerifier.create(store().write(this.key, bytes("más de", " diez bytes"), 10)).verifyError(Fault.class);
		StepVerifier
			.create(store().write(this.key, bytes(new String(SampleFiles.program(), StandardCharsets.US_ASCII)), 1000))
			.verifyError(Fault.class);
		assertThat(files()).isEmpty();
		Sinks.Many<DataBuffer> hanging = Sinks.many().unicast().onBackpressureBuffer();
		hanging.tryEmitNext(buffer("Hola"));
		StepVerifier.create(store().write(this.key, hanging.asFlux(), 100))
			.thenAwait(Duration.ofMillis(200))
			.thenCancel()
			.verify();
		org.awaitility.Awaitility.await().until(() -> files().isEmpty());
	}

	@Test
	void aDeadUploadIsForgottenAndABlobIsFound() throws IOException {
		StepVerifier.create(store().write(this.key, bytes("Hola"), 100)).expectNextCount(1).verifyComplete();
		Path dead = Files.writeString(files().getFirst().resolveSibling("dead.part"), "a medias");
		Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
		StepVerifier.create(store().writtenBefore(Instant.now().minus(Duration.ofDays(1)))).verifyComplete();
		assertThat(dead).doesNotExist();
		StepVerifier.create(store().writtenBefore(LATER)).expectNext(this.key).verifyComplete();
		StepVerifier.create(store().delete(this.key)).verifyComplete();
		StepVerifier.create(store().writtenBefore(LATER)).verifyComplete();
	}

	@Test
	void whatCannotBeDrawnIsRememberedForAWhile() throws IOException {
		int[] tries = new int[1];
		FileBlobStore store = new FileBlobStore(new BlobFolder(this.folder), new FileProcess() {

			@Override
			boolean run(Class<?> work, Path... files) {
				tries[0]++;
				return false;
			}

		}, Clock.systemUTC(), Schedulers.boundedElastic(), Schedulers.boundedElastic());
		StepVerifier.create(store.write(this.key, bytes("Hola"), 100)).expectNextCount(1).verifyComplete();
		StepVerifier.create(store.preview(this.key)).verifyError(Fault.class);
		StepVerifier.create(store.preview(this.key)).verifyError(Fault.class);
		assertThat(tries[0]).isOne();
		Path none = files().stream().filter((file) -> file.toString().endsWith(".png")).findFirst().orElseThrow();
		Files.setLastModifiedTime(none, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
		StepVerifier.create(store.preview(this.key)).verifyError(Fault.class);
		assertThat(tries[0]).isEqualTo(2);
	}

	@Test
	void aFileMadeToChokeItsReaderHasNoPicture() throws IOException {
		Path bomb = Files.write(this.folder.resolve("bomb"), SampleFiles.bomb(40_000));
		assertThat(new FileProcess().run(Picture.class, bomb, this.folder.resolve("bomb.png"))).isFalse();
		Path photo = Files.write(this.folder.resolve("photo"), SampleFiles.photo(40, 30));
		Path picture = this.folder.resolve("photo.png");
		assertThat(new FileProcess().run(Picture.class, photo, picture)).isTrue();
		assertThat(SampleFiles.width(Files.readAllBytes(picture))).isEqualTo(40);
	}

	private FileBlobStore store() {
		return new FileBlobStore(new BlobFolder(this.folder), new FileProcess(), Clock.systemUTC(),
				Schedulers.boundedElastic(), Schedulers.boundedElastic());
	}

	private List<Path> files() {
		try (Stream<Path> files = Files.walk(this.folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static Flux<DataBuffer> bytes(String... pieces) {
		return Flux.fromArray(pieces).map(FileBlobStoreTests::buffer);
	}

	private static DataBuffer buffer(String piece) {
		return DefaultDataBufferFactory.sharedInstance.wrap(piece.getBytes(StandardCharsets.UTF_8));
	}

}
