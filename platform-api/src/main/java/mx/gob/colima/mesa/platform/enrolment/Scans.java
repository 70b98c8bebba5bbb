package mx.gob.colima.mesa.platform.enrolment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.DocumentKind;
import mx.gob.colima.mesa.contract.enrolment.DocumentView;
import mx.gob.colima.mesa.platform.blob.BlobKey;
import mx.gob.colima.mesa.platform.blob.BlobStore;
import mx.gob.colima.mesa.platform.blob.FileFormat;
import mx.gob.colima.mesa.platform.blob.FileNames;
import mx.gob.colima.mesa.platform.blob.StoredBlob;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.shared.Ids;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Service;

/**
 * Takes signed scans in and gives them out. The bytes are safe before the row is, and no
 * connection to the database is held while they travel.
 */
@Service
public class Scans {

	/** Most bytes of a scan (domain model, parameters). */
	static final long LIMIT = 10L << 20;

	private final ApplicationScans scans;

	private final BlobStore blobs;

	private final Ids ids;

	private final Clock clock;

	Scans(ApplicationScans scans, BlobStore blobs, Ids ids, Clock clock) {
		this.scans = scans;
		this.blobs = blobs;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Takes in a scan.
	 * @param upload the scan
	 * @return the scan as it is kept
	 */
	public Mono<DocumentView> attach(Upload upload) {
		String name = FileNames.clean(upload.name());
		Long length = upload.length();
		if (length != null && length > LIMIT) {
			return Mono.error(() -> Fault.of(FaultCode.TOO_LARGE, LIMIT));
		}
		return this.scans.admit(upload.applicationId(), upload.id()).flatMap((tenantId) -> {
			BlobKey key = new BlobKey(tenantId, this.ids.next());
			return this.blobs.write(key, upload.content(), LIMIT)
				.map((stored) -> new Scan(key, view(upload, name, stored)))
				.flatMap((scan) -> this.scans.keep(upload.applicationId(), scan))
				// of an upload that was repeated the first one stays
				.flatMap((kept) -> kept.blob().equals(key) ? Mono.just(kept.view())
						: this.blobs.delete(key).thenReturn(kept.view()))
				.onErrorResume(Fault.class, (fault) -> this.blobs.delete(key).then(Mono.error(fault)));
		});
	}

	/**
	 * Gives a scan.
	 * @param applicationId the application
	 * @param id the scan
	 * @return the scan; {@code not_found}
	 */
	public Mono<Download> find(UUID applicationId, UUID id) {
		return this.scans.find(applicationId, id)
			.map((scan) -> new Download(scan.view(), this.blobs.read(scan.blob()),
					scan.view().preview() ? this.blobs.preview(scan.blob()) : Mono.error(Fault::notFound)));
	}

	/**
	 * Takes a scan out; its bytes are thrown away when orphans are swept.
	 * @param applicationId the application
	 * @param id the scan
	 * @return completes when it is out
	 */
	public Mono<Void> remove(UUID applicationId, UUID id) {
		return this.scans.remove(applicationId, id);
	}

	private DocumentView view(Upload upload, String name, StoredBlob stored) {
		FileFormat format = stored.format();
		if (!List.of(FileFormat.PDF, FileFormat.JPEG, FileFormat.PNG).contains(format)) {
			throw Fault.of(FaultCode.UNSUPPORTED_ATTACHMENT);
		}
		return new DocumentView(upload.id(), upload.kind(), format.named(name), format.mediaType(), stored.size(),
				stored.sha256(), format.preview(), this.clock.instant());
	}

	/**
	 * A scan that comes.
	 *
	 * @param applicationId what it belongs to
	 * @param id its id
	 * @param kind what it is
	 * @param name its name
	 * @param length its bytes, if they were announced
	 * @param content its bytes
	 */
	public record Upload(UUID applicationId, UUID id, DocumentKind kind, String name, @Nullable Long length,
			Flux<DataBuffer> content) {
	}

	/**
	 * A scan that goes.
	 *
	 * @param view what it is
	 * @param content its bytes
	 * @param preview the bytes of its picture; {@code not_found} if there is none
	 */
	public record Download(DocumentView view, Flux<DataBuffer> content, Mono<Flux<DataBuffer>> preview) {
	}

}
