package mx.gob.colima.mesa.platform.operations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.platform.blob.BlobKey;
import mx.gob.colima.mesa.platform.blob.BlobOwner;
import mx.gob.colima.mesa.platform.blob.BlobStore;
import mx.gob.colima.mesa.platform.job.JobException;
import mx.gob.colima.mesa.platform.job.Schedule;
import mx.gob.colima.mesa.platform.job.ScheduledJob;
import mx.gob.colima.mesa.platform.shared.MachineTime;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Throws away bytes that belong to nothing: of uploads that ended between file and row,
 * and of drafts that were thrown away.
 */
@Component
class OrphanedBlobs implements ScheduledJob {

	/** Longer than any upload takes. */
	static final Duration KEPT = Duration.ofHours(24);

	private static final Caller.Platform WORKER = new Caller.Platform(Door.WORKER, null, "orphaned blobs");

	private static final int AT_ONCE = 500;

	/**
	 * More than this is no upload that died: the database is older than the files, or
	 * another one. Nothing is thrown away then.
	 */
	private static final int MOST = 200;

	private final BlobStore blobs;

	private final List<BlobOwner> owners;

	private final Clock clock;

	OrphanedBlobs(BlobStore blobs, List<BlobOwner> owners, @MachineTime Clock clock) {
		this.blobs = blobs;
		this.owners = List.copyOf(owners);
		this.clock = clock;
	}

	@Override
	public String name() {
		return "orphaned-blobs";
	}

	@Override
	public Schedule schedule() {
		return Schedule.every(Duration.ofHours(6));
	}

	@Override
	public Mono<Long> run() {
		return this.blobs.writtenBefore(this.clock.instant().minus(KEPT))
			.buffer(AT_ONCE)
			.concatMap(this::orphans)
			.flatMapIterable((orphans) -> orphans)
			.take(MOST + 1L)
			.collectList()
			.flatMap(this::delete);
	}

	private Mono<List<BlobKey>> orphans(List<BlobKey> keys) {
		UUID[] blobs = keys.stream().map(BlobKey::blobId).toArray(UUID[]::new);
		return Flux.fromIterable(this.owners)
			.concatMap((owner) -> TenantContext.runAs(WORKER, owner.owned(blobs)))
			.flatMapIterable((owned) -> owned)
			.collect(Collectors.toSet())
			.map((owned) -> keys.stream().filter((key) -> !owned.contains(key.blobId())).toList());
	}

	private Mono<Long> delete(List<BlobKey> orphans) {
		if (orphans.size() > MOST) {
			return Mono.error(new JobException("too_many_orphans"));
		}
		return Flux.fromIterable(orphans).concatMap((key) -> this.blobs.delete(key).thenReturn(key)).count();
	}

}
