package mx.gob.colima.mesa.platform.servicerequest;

import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request with all that its page shows, read at one moment. What there may be several
 * of comes as JSON, for a statement has one result.
 *
 * @param row the request
 * @param segments segments of its clocks
 * @param asked questions and solutions, oldest first
 * @param files its files
 */
record Opened(RequestRow row, List<StoredSegment> segments, List<Events.Entry> asked, List<Attachment> files) {

	/** A request with its parts. */
	static final String SQL = RequestRows.one("""
			, (select json_agg(s) from (%s) s) as segments,
			(select json_agg(e) from (%s and kind in ('QUESTION_ASKED', 'RESOLVED') order by no) e) as asked,
			(select json_agg(f) from (%s) f) as files""".formatted(of(StoredSegment.OF_REQUEST), of(Events.OF_REQUEST),
			of(AttachmentRows.OF_REQUEST) + AttachmentRows.IN_ORDER));

	static Opened read(Readable row, JsonMapper json) {
		RequestRow request = RequestRows.read(row);
		UUID tenant = request.tenantId();
		return new Opened(request, JsonRow.list(row, "segments", json).stream().map(StoredSegment::read).toList(),
				JsonRow.list(row, "asked", json)
					.stream()
					.map((entry) -> Events.Entry.read(entry, tenant, request.id(), json))
					.toList(),
				JsonRow.list(row, "files", json).stream().map(AttachmentRows::read).toList());
	}

	private static String of(String part) {
		return part.formatted("r.tenant_id", "r.id");
	}

}
