package mx.gob.colima.mesa.admin.tray;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import org.jspecify.annotations.Nullable;

/**
 * The rows that were read so far. The API pages forward by cursor and the grid asks by
 * position: what lies before the cursor is kept here.
 */
class TrayRows {

	private final Trays trays;

	private final Clock clock;

	private final List<TrayRow> rows = new ArrayList<>();

	private TrayQuery query;

	private @Nullable String next;

	TrayRows(Trays trays, Clock clock, TrayQuery query) {
		this.trays = trays;
		this.clock = clock;
		this.query = query;
	}

	/**
	 * Begins anew.
	 * @param wanted what is shown from now on
	 * @param first its first page
	 */
	void begin(TrayQuery wanted, Page<RequestSummary> first) {
		this.query = wanted;
		this.rows.clear();
		append(first);
	}

	List<TrayRow> from(int offset, int limit) {
		while (this.rows.size() < offset + limit && this.next != null) {
			append(this.trays.page(this.query, this.next));
		}
		return known(offset, limit);
	}

	List<TrayRow> known(int offset, int limit) {
		int end = Math.min(this.rows.size(), offset + limit);
		return (offset >= end) ? List.of() : List.copyOf(this.rows.subList(offset, end));
	}

	int known() {
		return this.rows.size();
	}

	boolean isAll() {
		return this.next == null;
	}

	Set<UUID> ids() {
		return this.rows.stream().map(TrayRow::id).collect(Collectors.toSet());
	}

	Optional<TrayRow> find(UUID id) {
		return this.rows.stream().filter((row) -> row.id().equals(id)).findFirst();
	}

	/**
	 * Finds a neighbour.
	 * @param id a row
	 * @param by how many rows further down
	 * @return the neighbour, if there is one
	 */
	Optional<TrayRow> beside(UUID id, int by) {
		int wanted = find(id).map(this.rows::indexOf).orElse(-by) + by;
		from(0, Math.max(0, wanted + 1));
		return (wanted >= 0 && wanted < this.rows.size()) ? Optional.of(this.rows.get(wanted)) : Optional.empty();
	}

	/**
	 * Draws a known row anew, where it is: only a person's click changes the order.
	 * @param request the request as it is now
	 * @return whether the row is known
	 */
	boolean redraw(RequestSummary request) {
		Optional<TrayRow> known = find(request.id());
		known.ifPresent((row) -> this.rows.set(this.rows.indexOf(row), new TrayRow(request, now(), row.arrived())));
		return known.isPresent();
	}

	/**
	 * Lets in a request that has just come, where the order wants it.
	 * @param request the request
	 * @return its place; negative if it lies beyond what was read
	 */
	int insert(RequestSummary request) {
		TrayRow row = new TrayRow(request, now(), true);
		Comparator<RequestSummary> order = this.query.order();
		int place = 0;
		while (place < this.rows.size() && order.compare(this.rows.get(place).request(), request) <= 0) {
			place++;
		}
		if (place == this.rows.size() && this.next != null) {
			return -1;
		}
		this.rows.add(place, row);
		return place;
	}

	boolean drop(UUID id) {
		return this.rows.removeIf((row) -> row.id().equals(id));
	}

	private void append(Page<RequestSummary> page) {
		Instant told = now();
		for (RequestSummary request : page.items()) {
			TrayRow row = new TrayRow(request, told, false);
			if (!this.rows.contains(row)) {
				this.rows.add(row);
			}
		}
		this.next = Objects.equals(page.next(), this.next) ? null : page.next();
	}

	private Instant now() {
		return this.clock.instant();
	}

}
