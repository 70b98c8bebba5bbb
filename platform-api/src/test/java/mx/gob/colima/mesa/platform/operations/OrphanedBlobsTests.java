package mx.gob.colima.mesa.platform.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.platform.blob.BlobKey;
import mx.gob.colima.mesa.platform.blob.BlobOwner;
import mx.gob.colima.mesa.platform.blob.BlobStore;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

class OrphanedBlobsTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);

	private final BlobStore blobs = Mockito.mock(BlobStore.class);

	private final List<BlobKey> deleted = new ArrayList<>();

	@Test
	void whatSomethingHasStaysAndTheRestGoes() {
		List<BlobKey> keys = keys(3);
		given(this.blobs.writtenBefore(any())).willReturn(Flux.fromIterable(keys));
		BlobOwner first = (ids) -> Mono.just(List.of(keys.get(0).blobId()));
		BlobOwner second = (ids) -> Mono.just(List.of(keys.get(2).blobId()));
		sweep(List.of(first, second), 1);
		assertThat(this.deleted).containsExactly(keys.get(1));
	}

	@Test
	void tooManyAreNoUploadsThatDied() {
		given(this.blobs.writtenBefore(any())).willReturn(Flux.fromIterable(keys(201)));
		BlobOwner nobody = (ids) -> Mono.just(List.of());
		StepVerifier.create(new OrphanedBlobs(this.blobs, List.of(nobody), CLOCK).run())
			.expectErrorMessage("too_many_orphans")
			.verify(Duration.ofSeconds(10));
		assertThat(this.deleted).isEmpty();
	}

	private void sweep(List<BlobOwner> owners, long expected) {
		given(this.blobs.delete(any()))
			.willAnswer((call) -> Mono.fromRunnable(() -> this.deleted.add(call.getArgument(0))));
		StepVerifier.create(new OrphanedBlobs(this.blobs, owners, CLOCK).run())
			.expectNext(expected)
			.expectComplete()
			.verify(Duration.ofSeconds(10));
		Mockito.verify(this.blobs).writtenBefore(Instant.parse("2026-11-27T12:00:00Z"));
	}

	private static List<BlobKey> keys(int count) {
		return IntStream.range(0, count).mapToObj((no) -> new BlobKey(UUID.randomUUID(), UUID.randomUUID())).toList();
	}

}
