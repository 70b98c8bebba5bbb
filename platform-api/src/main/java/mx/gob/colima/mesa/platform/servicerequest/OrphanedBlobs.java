package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import mx.gob.colima.mesa.platform.blob.BlobKey;
import mx.gob.colima.mesa.platform.blob.BlobOwner;
import mx.gob.colima.mesa.platform.blob.BlobStore;
import mx.gob.colima.mesa.platform.shared.BackgroundLoop;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Throws away bytes that belong to nothing: of uploads that ended between file and row,
 * and of drafts that were thrown away.
 */
@Component
class OrphanedBlobs implements BackgroundLoop {

	private static final Log logger = LogFactory.getLog(OrphanedBlobs.class);

	/** Longer than any upload takes. */
	static final Duration KEPT = Duration.ofHours(24);

	private static final Caller.Platform WORKER = new Caller.Platform(Door.WORKER, null, "orphaned blobs");

	private static final Duration EVERY = Duration.ofHours(6);

	private static final int AT_ONCE = 500;

	/**
	 * More than this is no upload that died: the database is older than the files, or
	 * another one. Nothing is thrown away then.
	 */
	private static final int MOST = 200;

	private final BlobStore blobs;

	private final List<BlobOwner> owners;

	private final Clock clock;

	OrphanedBlobs(BlobStore blobs, List<BlobOwner> owners, Clock clock) {
		this.blobs = blobs;
		this.owners = owners;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "orphaned blobs";
	}

	@Override
	public Flux<Long> run() {
		return Flux.interval(Duration.ofMinutes(5), EVERY).concatMap((tick) -> sweep());
	}

	/**
	 * Sweeps once.
	 * @return how many were thrown away
	 */
	Mono<Long> sweep() {
		return this.blobs.writtenBefore(this.clock.instant().minus(KEPT))
			.buffer(AT_ONCE)
			.concatMap((keys) -> TenantContext.runAs(WORKER, orphans(keys)))
			.flatMapIterable((orphans) -> orphans)
			.take(MOST + 1L)
			.collectList()
			.flatMap(this::delete);
	}

	private Mono<List<BlobKey>> orphans(List<BlobKey> keys) {
		return Flux.fromIterable(this.owners)
			.concatMap((owner) -> owner.owned(keys))
			.<Set<BlobKey>>collect(HashSet::new, Set::addAll)
			.map((owned) -> keys.stream().filter((key) -> !owned.contains(key)).toList());
	}

	private Mono<Long> delete(List<BlobKey> orphans) {
		if (orphans.size() > MOST) {
			logger.error("more than " + MOST + " files belong to nothing: is this the database that they belong to?"
					+ " Nothing was deleted");
			return Mono.just(0L);
		}
		return Flux.fromIterable(orphans).concatMap((key) -> this.blobs.delete(key).thenReturn(key)).count();
	}

}
