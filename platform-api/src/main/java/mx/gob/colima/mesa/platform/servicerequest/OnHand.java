package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.request.TrayCounts;
import mx.gob.colima.mesa.contract.request.TrayView;
import mx.gob.colima.mesa.platform.identity.OpenWork;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what those who serve have on hand.
 */
@Repository
@Transactional(readOnly = true)
class OnHand implements OpenWork {

	private static final int MOST = 999;

	private final DatabaseClient database;

	OnHand(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Counts the views of the tray.
	 * @param now the instant at which something is at risk or overdue
	 * @return the counts, up to 999
	 */
	Mono<TrayCounts> counts(Instant now) {
		return TenantContext.person()
			.flatMap((person) -> counts(person, now).on(this.database, countsSql(person, now))
				.map((row) -> counts(row))
				.one());
	}

	@Override
	public Mono<Map<UUID, Integer>> byAssignee() {
		return this.database.sql("""
				select r.assignee_id, count(*)::int as open from service_request r
				where r.open and r.assignee_id is not null group by r.assignee_id""")
			.map((row) -> Map.entry(Columns.uuid(row, "assignee_id"), Columns.number(row, "open")))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	private static String countsSql(Person person, Instant now) {
		return Arrays.stream(TrayView.values())
			.map((view) -> "(select count(*)::int from (select from service_request r where "
					+ TrayQuery.view(Sight.narrow(new Query(), person), view, person, now).where() + " limit " + MOST
					+ ") v) as " + view.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", ", "select ", ""));
	}

	// All conditions bind the same few values.
	private static Query counts(Person person, Instant now) {
		Query query = Sight.narrow(new Query(), person);
		for (TrayView view : TrayView.values()) {
			TrayQuery.view(query, view, person, now);
		}
		return query;
	}

	private static TrayCounts counts(Readable row) {
		Map<TrayView, Integer> counts = new EnumMap<>(TrayView.class);
		for (TrayView view : TrayView.values()) {
			counts.put(view, Columns.number(row, view.name().toLowerCase(Locale.ROOT)));
		}
		return new TrayCounts(counts);
	}

}
