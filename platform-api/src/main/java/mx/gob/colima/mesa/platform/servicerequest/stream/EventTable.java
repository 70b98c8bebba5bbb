package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Events as they were written. What commits after an event was still running when that
 * was written, or began later: its transaction is not older than the oldest that ran
 * then. The same holds for what follows in the order of transactions.
 */
@Repository
@Transactional(readOnly = true)
class EventTable implements Missed {

	/** Most events that are told again. */
	static final int MOST = 1000;

	// A known event is always among those it asks for, so no row says that it is unknown.
	// A transaction that is yet to come is of another server, from which this one was
	// filled.
	private static final String SINCE = """
			select tenant_id, request_id, id, kind from request_event
			where xact >= (select horizon from request_event
				where id = :last and xact < pg_snapshot_xmax(pg_current_snapshot()))
			order by xact limit :count""";

	private final DatabaseClient database;

	EventTable(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<List<StreamEvent>> since(UUID last) {
		return this.database.sql(SINCE)
			.bind("last", last)
			.bind("count", MOST + 2)
			.map(EventTable::read)
			.all()
			.collectList()
			.filter((found) -> !found.isEmpty() && found.size() <= MOST + 1)
			.map((found) -> found.stream().filter((event) -> !event.eventId().equals(last)).toList());
	}

	private static StreamEvent read(Readable row) {
		return new StreamEvent(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "request_id"), Columns.uuid(row, "id"),
				EventKind.valueOf(Columns.text(row, "kind")));
	}

}
