package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Clock;
import java.time.Instant;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TrayCounts;
import mx.gob.colima.mesa.contract.request.TraySort;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Pages;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/**
 * Requests of all dependencies, for those who serve.
 */
@Service
public class Tray {

	private final RequestReads reads;

	private final Views views;

	private final OnHand onHand;

	private final Clock clock;

	Tray(RequestReads reads, Views views, OnHand onHand, Clock clock) {
		this.reads = reads;
		this.views = views;
		this.onHand = onHand;
		this.clock = clock;
	}

	/**
	 * Lists requests.
	 * @param filter which ones, in which order
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page
	 */
	public Mono<Page<RequestSummary>> list(TrayFilter filter, @Nullable String after, int limit) {
		TraySort order = TrayQuery.order(filter);
		Instant now = this.clock.instant();
		return this.reads
			.list((person) -> TrayQuery.after(TrayQuery.of(filter, person, now), order, after), filter.q(),
					TrayQuery.sql(order), limit + 1)
			.flatMap(this.views::summaries)
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.dueAt(), row.id()), (row) -> row));
	}

	/**
	 * Counts the views.
	 * @return the counts, up to 999
	 */
	public Mono<TrayCounts> counts() {
		return this.onHand.counts(this.clock.instant());
	}

}
