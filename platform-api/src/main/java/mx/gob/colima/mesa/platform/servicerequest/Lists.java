package mx.gob.colima.mesa.platform.servicerequest;

import java.util.Optional;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.platform.seal.Folio;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Pages;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/**
 * Requests of the caller's dependency.
 */
@Service
public class Lists {

	/** For its requester a request goes on until the solution is confirmed. */
	private static final String UNENDED = "(r.open or r.state = 'RESOLVED')";

	private final RequestReads reads;

	private final Views views;

	Lists(RequestReads reads, Views views) {
		this.reads = reads;
		this.views = views;
	}

	/**
	 * Lists requests, newest first.
	 * @param filter which ones
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page
	 */
	public Mono<Page<RequestSummary>> list(Filter filter, @Nullable String after, int limit) {
		return this.reads.list((person) -> query(filter, after, person), filter.q(), "r.id desc", limit + 1)
			.flatMap(this.views::summaries)
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.id()), (row) -> row));
	}

	private static Query query(Filter filter, @Nullable String after, Person person) {
		Query query = Sight.narrow(new Query(), person);
		if (after != null) {
			UUID last = Cursor.decode(after, 1).uuid(0);
			query.and("r.id < :after", "after", last);
		}
		if (filter.open() != null) {
			query.and(filter.open() ? UNENDED : "not " + UNENDED);
		}
		if (Boolean.TRUE.equals(filter.turn())) {
			query.and("r.awaits_requester and r.requester_id = :turn", "turn", person.id());
		}
		if (filter.folio() != null) {
			folio(query, filter.folio());
		}
		return query;
	}

	private static void folio(Query query, String typed) {
		Optional<Folio> folio = Folio.parse(typed);
		query.and("r.folio_year = :year and r.folio_no = :no and r.folio = :folio")
			.bind("year", folio.map(Folio::year).orElse(0))
			.bind("no", folio.map(Folio::number).orElse(0))
			.bind("folio", folio.map(Folio::toString).orElse(""));
	}

	/**
	 * Which requests to list; what is absent does not matter.
	 *
	 * @param open open or ended ones
	 * @param turn whether those that wait for the caller
	 * @param folio exact folio
	 * @param q words
	 */
	public record Filter(@Nullable Boolean open, @Nullable Boolean turn, @Nullable String folio, @Nullable String q) {
	}

}
