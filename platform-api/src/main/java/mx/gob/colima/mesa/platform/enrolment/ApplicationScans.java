package mx.gob.colima.mesa.platform.enrolment;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scans of applications. Each call is a transaction of its own: none is open while bytes
 * travel.
 */
@Component
@Transactional
class ApplicationScans {

	/** Most scans of an application (domain model, parameters). */
	static final int MOST = 10;

	private final ApplicationDesk desk;

	private final ScanTable table;

	ApplicationScans(ApplicationDesk desk, ScanTable table) {
		this.desk = desk;
		this.table = table;
	}

	@Transactional(readOnly = true)
	Mono<UUID> admit(UUID applicationId, UUID id) {
		return this.desk.applications()
			.find(applicationId)
			.switchIfEmpty(Mono.error(Fault::notFound))
			.flatMap((application) -> writable(application).then(this.table.list(application))
				.doOnNext((scans) -> requireRoom(scans, id))
				.thenReturn(application.tenantId()));
	}

	Mono<Scan> keep(UUID applicationId, Scan scan) {
		return this.desk.applications()
			.lock(applicationId)
			.switchIfEmpty(Mono.error(Fault::notFound))
			.flatMap((application) -> writable(application).then(this.table.list(application)))
			.flatMap((scans) -> {
				requireRoom(scans, scan.view().id());
				return scans.stream()
					.filter((kept) -> kept.view().id().equals(scan.view().id()))
					.findFirst()
					.map((kept) -> same(kept, scan))
					.orElseGet(() -> this.table.insert(applicationId, scan).thenReturn(scan));
			});
	}

	@Transactional(readOnly = true)
	Mono<Scan> find(UUID applicationId, UUID id) {
		return this.desk.applications()
			.find(applicationId)
			.flatMap(this.table::list)
			.flatMapIterable((scans) -> scans)
			.filter((scan) -> scan.view().id().equals(id))
			.next()
			.switchIfEmpty(Mono.error(Fault::notFound));
	}

	Mono<Void> remove(UUID applicationId, UUID id) {
		return this.desk.applications()
			.lock(applicationId)
			.flatMap((application) -> writable(application).then(this.table.delete(applicationId, id)));
	}

	// What SG decides on stays as it was when it was submitted.
	private Mono<Void> writable(Application application) {
		return this.desk.candidates().list(application).flatMap((rows) -> {
			boolean open = application.folio() == null || rows.stream().anyMatch(Candidate::writable);
			return open ? Mono.<Void>empty() : Mono.error(() -> Fault.illegalTransition(List.of()));
		});
	}

	private static void requireRoom(List<Scan> scans, UUID id) {
		if (scans.size() >= MOST && scans.stream().noneMatch((scan) -> scan.view().id().equals(id))) {
			throw Fault.of(FaultCode.TOO_MANY_ATTACHMENTS);
		}
	}

	private static Mono<Scan> same(Scan kept, Scan sent) {
		return kept.view().sha256().equals(sent.view().sha256()) ? Mono.just(kept)
				: Mono.error(() -> Fault.of(FaultCode.IDEMPOTENCY_CONFLICT));
	}

}
