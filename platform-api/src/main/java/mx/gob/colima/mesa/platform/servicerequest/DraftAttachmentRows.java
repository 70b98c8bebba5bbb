package mx.gob.colima.mesa.platform.servicerequest;

import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.blob.BlobKey;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.tenancy.Person;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of drafts; the database shows them to nobody but the draft's author.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftAttachmentRows {

	private static final String OF_DRAFT = " where tenant_id = (select bound_tenant()) and draft_id = :draft";

	private final DatabaseClient database;

	DraftAttachmentRows(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Keeps everybody else from changing a draft until the transaction ends.
	 * @param draftId the draft
	 * @return the draft's id; empty if it is not the caller's
	 */
	Mono<UUID> lock(UUID draftId) {
		return this.database
			.sql("select id from request_draft where tenant_id = (select bound_tenant()) and id = :draft for update")
			.bind("draft", draftId)
			.map((row) -> Columns.uuid(row, "id"))
			.one();
	}

	Mono<List<Attachment>> list(UUID draftId, Person author) {
		return this.database
			.sql("select id, tenant_id, blob_id, name, media_type, size, sha256, preview, at from draft_attachment"
					+ OF_DRAFT + " order by at, id")
			.bind("draft", draftId)
			.map((row) -> read(row, author))
			.all()
			.collectList();
	}

	Mono<Void> insert(UUID draftId, Attachment file) {
		return this.database
			.sql("""
					insert into draft_attachment (tenant_id, id, draft_id, blob_id, name, media_type, size, sha256, preview, at)
					values (:tenant, :id, :draft, :blob, :name, :type, :size, :sha256, :preview, :at)
					on conflict do nothing""")
			.bind("tenant", file.blob().tenantId())
			.bind("id", file.id())
			.bind("draft", draftId)
			.bind("blob", file.blob().blobId())
			.bind("name", file.name())
			.bind("type", file.mediaType())
			.bind("size", file.size())
			.bind("sha256", file.sha256())
			.bind("preview", file.preview())
			.bind("at", file.at())
			.fetch()
			.rowsUpdated()
			.flatMap((rows) -> (rows == 1) ? Mono.<Void>empty()
					: Mono.error(() -> Fault.of(FaultCode.IDEMPOTENCY_CONFLICT)));
	}

	Mono<Void> delete(UUID draftId, UUID id) {
		return this.database.sql("delete from draft_attachment" + OF_DRAFT + " and id = :id")
			.bind("draft", draftId)
			.bind("id", id)
			.then();
	}

	Mono<Void> deleteAll(UUID draftId) {
		return this.database.sql("delete from draft_attachment" + OF_DRAFT).bind("draft", draftId).then();
	}

	private static Attachment read(Readable row, Person author) {
		return new Attachment(Columns.uuid(row, "id"),
				new BlobKey(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "blob_id")), Columns.text(row, "name"),
				Columns.text(row, "media_type"), RequestColumns.big(row, "size"), Columns.text(row, "sha256"),
				Columns.flag(row, "preview"), Columns.instant(row, "at"), Event.Actor.of(author));
	}

}
