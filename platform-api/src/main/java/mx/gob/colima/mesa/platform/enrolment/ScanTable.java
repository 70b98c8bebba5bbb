package mx.gob.colima.mesa.platform.enrolment;

import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.enrolment.DocumentKind;
import mx.gob.colima.mesa.contract.enrolment.DocumentView;
import mx.gob.colima.mesa.platform.blob.BlobKey;
import mx.gob.colima.mesa.platform.blob.BlobOwner;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signed scans as they are stored.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ScanTable implements BlobOwner {

	private final DatabaseClient database;

	ScanTable(DatabaseClient database) {
		this.database = database;
	}

	Mono<List<Scan>> list(Application application) {
		return this.database.sql(
				"select tenant_id, id, kind, blob_id, name, media_type, size, sha256, preview, at from enrolment_document"
						+ " where tenant_id = :tenant and application_id = :application order by at, id")
			.bind("tenant", application.tenantId())
			.bind("application", application.id())
			.map(ScanTable::read)
			.all()
			.collectList();
	}

	Mono<Void> insert(UUID applicationId, Scan scan) {
		DocumentView view = scan.view();
		return this.database
			.sql("""
					insert into enrolment_document (tenant_id, id, application_id, kind, blob_id, name, media_type, size, sha256,
						preview, at)
					values (:tenant, :id, :application, :kind, :blob, :name, :type, :size, :sha256, :preview, :at)
					on conflict do nothing""")
			.bind("tenant", scan.blob().tenantId())
			.bind("id", view.id())
			.bind("application", applicationId)
			.bind("kind", view.kind().name())
			.bind("blob", scan.blob().blobId())
			.bind("name", view.name())
			.bind("type", view.mediaType())
			.bind("size", view.size())
			.bind("sha256", view.sha256())
			.bind("preview", view.preview())
			.bind("at", view.at())
			.fetch()
			.rowsUpdated()
			.flatMap((rows) -> (rows == 1) ? Mono.<Void>empty()
					: Mono.error(() -> Fault.of(FaultCode.IDEMPOTENCY_CONFLICT)));
	}

	Mono<Void> delete(UUID applicationId, UUID id) {
		return this.database
			.sql("delete from enrolment_document where tenant_id = bound_tenant() and application_id = :application"
					+ " and id = :id")
			.bind("application", applicationId)
			.bind("id", id)
			.fetch()
			.rowsUpdated()
			.then();
	}

	@Override
	@Transactional(readOnly = true)
	public Mono<List<UUID>> owned(UUID[] blobs) {
		return this.database.sql("select blob_id from enrolment_document where blob_id = any(:blobs)")
			.bind("blobs", blobs)
			.map((row) -> Columns.uuid(row, "blob_id"))
			.all()
			.collectList();
	}

	private static Scan read(Readable row) {
		return new Scan(new BlobKey(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "blob_id")),
				new DocumentView(Columns.uuid(row, "id"), DocumentKind.valueOf(Columns.text(row, "kind")),
						Columns.text(row, "name"), Columns.text(row, "media_type"),
						Columns.get(row, "size", Long.class), Columns.text(row, "sha256"), Columns.flag(row, "preview"),
						Columns.instant(row, "at")));
	}

}
