package mx.gob.colima.mesa.platform.servicerequest;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.platform.blob.BlobKey;
import mx.gob.colima.mesa.platform.blob.BlobOwner;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of requests: added and read, never changed.
 */
@Repository
@Transactional
class AttachmentRows implements BlobOwner {

	/** Files of a request; {@code %s} stand for its dependency and its id. */
	static final String OF_REQUEST = """
			select id, tenant_id, blob_id, name, media_type, size, sha256, preview, at, actor_id, actor_name, actor_office
			from request_attachment where tenant_id = %s and request_id = %s""";

	private static final String SELECT = OF_REQUEST.formatted(":tenant", ":request");

	/** The order in which they came. */
	static final String IN_ORDER = " order by at, id";

	private static final String OWNED = """
			select k.tenant_id, k.blob_id from unnest(:tenants::uuid[], :blobs::uuid[]) k (tenant_id, blob_id)
			where exists (select from request_attachment a where a.tenant_id = k.tenant_id and a.blob_id = k.blob_id)
			or exists (select from draft_attachment a where a.tenant_id = k.tenant_id and a.blob_id = k.blob_id)""";

	private final DatabaseClient database;

	AttachmentRows(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Lists the files of a request, in the order in which they came.
	 * @param tenantId the dependency
	 * @param requestId the request
	 * @return its files
	 */
	Mono<List<Attachment>> list(UUID tenantId, UUID requestId) {
		return this.database.sql(SELECT + IN_ORDER)
			.bind("tenant", tenantId)
			.bind("request", requestId)
			.map(AttachmentRows::read)
			.all()
			.collectList();
	}

	/**
	 * Finds a file of a request.
	 * @param tenantId the dependency
	 * @param requestId the request
	 * @param id the file
	 * @return the file; empty if there is none
	 */
	Mono<Attachment> find(UUID tenantId, UUID requestId, UUID id) {
		return this.database.sql(SELECT + " and id = :id")
			.bind("tenant", tenantId)
			.bind("request", requestId)
			.bind("id", id)
			.map(AttachmentRows::read)
			.one();
	}

	/**
	 * Adds a file to a request.
	 * @param requestId the request
	 * @param file the file
	 * @return completes when added; {@code idempotency_conflict} if another file has its
	 * id
	 */
	Mono<Void> insert(UUID requestId, Attachment file) {
		return this.database.sql("""
				insert into request_attachment (tenant_id, id, request_id, blob_id, name, media_type, size, sha256,
					preview, at, actor_id, actor_name, actor_office)
				values (:tenant, :id, :request, :blob, :name, :type, :size, :sha256, :preview, :at, :actor, :actorName,
					:office)
				on conflict do nothing""")
			.bind("tenant", file.blob().tenantId())
			.bind("id", file.id())
			.bind("request", requestId)
			.bind("blob", file.blob().blobId())
			.bind("name", file.name())
			.bind("type", file.mediaType())
			.bind("size", file.size())
			.bind("sha256", file.sha256())
			.bind("preview", file.preview())
			.bind("at", file.at())
			.bind("actor", file.actor().id())
			.bind("actorName", file.actor().name())
			.bind("office", RequestColumns.maybe(file.actor().office()))
			.fetch()
			.rowsUpdated()
			.flatMap((rows) -> (rows == 1) ? Mono.<Void>empty()
					: Mono.error(() -> Fault.of(FaultCode.IDEMPOTENCY_CONFLICT)));
	}

	@Override
	@Transactional(readOnly = true)
	public Mono<Set<BlobKey>> owned(List<BlobKey> keys) {
		return this.database.sql(OWNED)
			.bind("tenants", keys.stream().map(BlobKey::tenantId).toArray(UUID[]::new))
			.bind("blobs", keys.stream().map(BlobKey::blobId).toArray(UUID[]::new))
			.map((row) -> new BlobKey(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "blob_id")))
			.all()
			.collect(Collectors.toSet());
	}

	static Attachment read(Readable row) {
		return new Attachment(Columns.uuid(row, "id"),
				new BlobKey(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "blob_id")), Columns.text(row, "name"),
				Columns.text(row, "media_type"), RequestColumns.big(row, "size"), Columns.text(row, "sha256"),
				Columns.flag(row, "preview"), Columns.instant(row, "at"), new Event.Actor(Columns.uuid(row, "actor_id"),
						Columns.text(row, "actor_name"), RequestColumns.optional(row, "actor_office", Office.class)));
	}

}
