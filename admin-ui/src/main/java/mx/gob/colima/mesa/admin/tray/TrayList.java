package mx.gob.colima.mesa.admin.tray;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import org.jspecify.annotations.Nullable;

/**
 * The list of the tray: rows, what came in meanwhile, and what is shown when there are
 * none.
 */
class TrayList extends Div {

	private static final int FOLD = 9;

	private final TrayRows rows;

	private final TrayGrid grid;

	private final NewRows arrivals;

	private final Div instead = new Div();

	private final TrayVoid nothing;

	private final Map<UUID, RequestSummary> held = new LinkedHashMap<>();

	private TrayFit fit;

	private boolean top = true;

	TrayList(Trays trays, TrayFit fit, TrayGrid grid, TrayVoid nothing, Phrases phrases, Clock clock) {
		this.fit = fit;
		this.grid = grid;
		this.nothing = nothing;
		this.rows = new TrayRows(trays, clock, fit);
		this.arrivals = new NewRows(phrases, this::showHeld);
		this.instead.addClassName("es-b");
		addClassName("gw");
		add(this.grid, this.arrivals, this.instead);
		grid.getElement()
			.addEventListener("mesa-top", (event) -> this.top = event.getEventData().get("event.detail").asBoolean())
			.addEventData("event.detail");
	}

	TrayQuery query() {
		return this.fit.query();
	}

	/**
	 * Reads from the beginning.
	 * @param wanted what is shown from now on
	 */
	void read(TrayFit wanted) {
		this.fit = wanted;
		this.held.clear();
		this.arrivals.hide();
		try {
			this.rows.read(wanted);
			this.grid.setItems(this::fetch).setItemCountEstimate(Math.max(1, this.rows.known()));
			settle();
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			replace(this.nothing.failed(ex, () -> read(wanted)));
		}
	}

	/**
	 * Takes in a request that has changed.
	 * @param detail the request as it is now
	 */
	void take(RequestDetail detail) {
		RequestSummary request = detail.summary();
		if (this.rows.redraw(request)) {
			this.rows.find(request.id()).ifPresent(this.grid.getDataProvider()::refreshItem);
		}
		else if (this.rows.accepts(detail)) {
			arrive(request);
		}
	}

	void drop(UUID id) {
		this.held.remove(id);
		if (this.rows.drop(id)) {
			this.grid.getDataProvider().refreshAll();
			settle();
		}
	}

	void refresh() {
		try {
			this.rows.refresh();
			tick();
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			tick();
		}
	}

	void tick() {
		this.grid.getDataProvider().refreshAll();
	}

	void mark(@Nullable UUID opened) {
		this.grid.mark(opened);
	}

	void fit(int width, boolean beside) {
		this.grid.fit(width, beside);
	}

	Optional<TrayRow> beside(UUID id, int by) {
		return this.rows.beside(id, by);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		this.grid.getElement().executeJs("window.mesa?.watchTop(this)");
	}

	private Stream<TrayRow> fetch(Query<TrayRow, Void> query) {
		try {
			return this.rows.from(query.getOffset(), query.getLimit()).stream();
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			this.arrivals.failed(() -> read(this.fit));
			return this.rows.known(query.getOffset(), query.getLimit()).stream();
		}
	}

	private void arrive(RequestSummary request) {
		if (!this.top || !this.held.isEmpty()) {
			this.held.put(request.id(), request);
			this.arrivals.show(this.held.size());
			return;
		}
		int place = this.rows.insert(request);
		if (place >= 0) {
			this.grid.getDataProvider().refreshAll();
			settle();
		}
		if (place > FOLD) {
			this.arrivals.point(request.folio(), () -> this.grid.scrollToIndex(place));
		}
	}

	private void showHeld() {
		List<RequestSummary> news = List.copyOf(this.held.values());
		this.held.clear();
		int first = news.stream().mapToInt(this.rows::insert).filter((place) -> place >= 0).min().orElse(0);
		this.grid.getDataProvider().refreshAll();
		this.grid.scrollToIndex(first);
		this.top = first <= FOLD;
	}

	private void settle() {
		if (this.rows.known() == 0 && this.rows.isAll()) {
			replace(this.nothing.empty(this.fit.query()));
		}
		else {
			replace(null);
		}
	}

	private void replace(@Nullable Div state) {
		this.instead.removeAll();
		this.instead.setVisible(state != null);
		this.grid.setVisible(state == null);
		if (state != null) {
			this.instead.add(state);
		}
	}

}
