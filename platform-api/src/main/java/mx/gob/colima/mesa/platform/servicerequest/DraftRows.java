package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.request.AttachmentView;
import mx.gob.colima.mesa.contract.request.DraftContent;
import mx.gob.colima.mesa.contract.request.DraftView;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts; the database shows them to nobody but their author.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftRows {

	private static final String SELECT = """
			select d.id, d.content::text, d.saved_at, d.version, v.name as service, (select json_agg(json_build_object(
				'id', a.id, 'name', a.name, 'mediaType', a.media_type, 'size', a.size, 'sha256', a.sha256,
				'preview', a.preview, 'at', a.at, 'actor', json_build_object('mine', true, 'name', p.display_name,
				'office', null)) order by a.at, a.id)::text
				from draft_attachment a join account p on p.tenant_id = d.tenant_id and p.id = d.account_id
				where a.tenant_id = d.tenant_id and a.draft_id = d.id) as files
			from request_draft d
			join service_offering o on o.tenant_id = d.tenant_id and o.id = d.offering_id
			cross join lateral (select name from service_version where service_id = o.service_id and valid_from <= :now
				order by version desc limit 1) v
			where d.tenant_id = (select bound_tenant()) and d.account_id = (select bound_person())""";

	private static final TypeReference<List<AttachmentView>> FILES = new TypeReference<>() {
	};

	private final DatabaseClient database;

	private final DraftAttachmentRows files;

	private final JsonMapper json;

	private final Clock clock;

	DraftRows(DatabaseClient database, DraftAttachmentRows files, JsonMapper json, Clock clock) {
		this.database = database;
		this.files = files;
		this.json = json;
		this.clock = clock;
	}

	Mono<DraftView> find(UUID id) {
		return this.database.sql(SELECT + " and d.id = :id")
			.bind("now", this.clock.instant())
			.bind("id", id)
			.map(this::read)
			.one();
	}

	Mono<List<DraftView>> list(Instant before, UUID beforeId, int count) {
		return this.database
			.sql(SELECT + " and (d.saved_at, d.id) < (:before, :id) order by d.saved_at desc, d.id desc limit :count")
			.bind("now", this.clock.instant())
			.bind("before", before)
			.bind("id", beforeId)
			.bind("count", count)
			.map(this::read)
			.all()
			.collectList();
	}

	Mono<Long> insert(UUID id, DraftContent content, Instant at) {
		return this.database
			.sql("""
					insert into request_draft (tenant_id, id, account_id, offering_id, content, saved_at, version)
					select o.tenant_id, :id, bound_person(), o.id, cast(:content as jsonb), :at, 1
					from service_offering o where o.tenant_id = (select bound_tenant()) and o.id = :offering and o.active""")
			.bind("id", id)
			.bind("content", this.json.writeValueAsString(content))
			.bind("at", at)
			.bind("offering", content.offeringId())
			.fetch()
			.rowsUpdated();
	}

	Mono<Long> update(UUID id, long version, DraftContent content, Instant at) {
		return this.database.sql("""
				update request_draft set content = cast(:content as jsonb), offering_id = :offering, saved_at = :at,
					version = version + 1
				where tenant_id = (select bound_tenant()) and id = :id and version = :version
				and exists (select from service_offering where tenant_id = (select bound_tenant()) and id = :offering
					and active)""")
			.bind("id", id)
			.bind("version", version)
			.bind("content", this.json.writeValueAsString(content))
			.bind("at", at)
			.bind("offering", content.offeringId())
			.fetch()
			.rowsUpdated();
	}

	Mono<Void> delete(UUID id) {
		return this.files.deleteAll(id)
			.then(this.database.sql("delete from request_draft where tenant_id = (select bound_tenant()) and id = :id")
				.bind("id", id)
				.fetch()
				.rowsUpdated())
			.then();
	}

	private List<AttachmentView> files(Readable row) {
		String files = row.get("files", String.class);
		return (files != null) ? this.json.readValue(files, FILES) : List.of();
	}

	private DraftView read(Readable row) {
		return new DraftView(Columns.uuid(row, "id"), Columns.text(row, "service"),
				this.json.readValue(Columns.text(row, "content"), DraftContent.class), files(row),
				Columns.instant(row, "saved_at"), RequestColumns.big(row, "version"));
	}

}
