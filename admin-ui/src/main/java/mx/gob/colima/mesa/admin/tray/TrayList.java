package mx.gob.colima.mesa.admin.tray;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.jspecify.annotations.Nullable;

/**
 * The list of the tray: rows, what came in meanwhile, and what is shown when there are
 * none.
 */
class TrayList extends Div {

	private static final int FOLD = 9;

	private final Trays trays;

	private final TrayRows rows;

	private final TrayGrid grid;

	private final NewRows arrivals;

	private final Div instead = new Div();

	private final TrayVoid nothing;

	private final Map<UUID, RequestSummary> held = new LinkedHashMap<>();

	private TrayQuery query;

	private boolean top = true;

	TrayList(Trays trays, TrayGrid grid, TrayVoid nothing, Phrases phrases, Clock clock) {
		this.trays = trays;
		this.query = TrayQuery.of(TrayView.OPEN);
		this.grid = grid;
		this.nothing = nothing;
		this.rows = new TrayRows(trays, clock, this.query);
		this.arrivals = new NewRows(phrases, this::showHeld);
		this.instead.addClassName("es-b");
		addClassName("gw");
		add(this.grid, this.arrivals, this.instead);
		grid.getElement()
			.addEventListener("mesa-top", (event) -> this.top = event.getEventData().get("event.detail").asBoolean())
			.addEventData("event.detail");
	}

	TrayQuery query() {
		return this.query;
	}

	/**
	 * Reads from the beginning.
	 * @param wanted what is shown from now on
	 */
	void read(TrayQuery wanted) {
		try {
			show(wanted, this.trays.page(wanted, null));
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			fail(wanted, ex);
		}
	}

	/**
	 * Shows what was read from the beginning.
	 * @param wanted what is shown from now on
	 * @param first its first page
	 */
	void show(TrayQuery wanted, Page<RequestSummary> first) {
		begin(wanted);
		this.rows.begin(wanted, first);
		this.grid.setItems(this::fetch).setItemCountEstimate(Math.max(1, this.rows.known()));
		settle();
	}

	void fail(TrayQuery wanted, RuntimeException fault) {
		begin(wanted);
		replace(this.nothing.failed(fault, () -> read(wanted)));
	}

	/**
	 * Draws a row anew, if it is known.
	 * @param request the request as it is now
	 * @return whether it is
	 */
	boolean redraw(RequestSummary request) {
		boolean known = this.rows.redraw(request);
		if (known) {
			this.rows.find(request.id()).ifPresent(this.grid.getDataProvider()::refreshItem);
		}
		return known;
	}

	/**
	 * Takes in what was read anew: rows that are known, and of those that are not, the
	 * ones that have just changed.
	 * @param changed what has changed
	 * @param found rows as the API lists them
	 */
	void take(Set<UUID> changed, List<RequestSummary> found) {
		Set<UUID> left = new HashSet<>(changed);
		found.forEach((request) -> {
			left.remove(request.id());
			if (!redraw(request) && changed.contains(request.id())) {
				arrive(request);
			}
		});
		if (this.held.keySet().removeAll(left)) {
			this.arrivals.show(this.held.size());
		}
	}

	/**
	 * Tells what is known here.
	 * @param tenants ids of the dependencies that are shown; none means all
	 * @param open the request that is open
	 * @return what the window shows
	 */
	TrayShown shown(Set<UUID> tenants, @Nullable UUID open) {
		return new TrayShown(this.query, tenants, this.rows.ids(), Set.copyOf(this.held.keySet()), open);
	}

	void drop(UUID id) {
		this.held.remove(id);
		if (this.rows.drop(id)) {
			this.grid.getDataProvider().refreshAll();
			settle();
		}
	}

	void tick() {
		this.grid.getDataProvider().refreshAll();
	}

	void mark(@Nullable UUID opened) {
		this.grid.mark(opened);
	}

	/** Goes back to the row that was left: of a grid only its cells take the keyboard. */
	void focus() {
		this.grid.getElement()
			.executeJs("requestAnimationFrame(() => requestAnimationFrame("
					+ "() => this.shadowRoot.querySelector('#items [tabindex=\"0\"]')?.focus()))");
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

	private void begin(TrayQuery wanted) {
		this.query = wanted;
		this.held.clear();
		this.arrivals.hide();
	}

	private Stream<TrayRow> fetch(Query<TrayRow, Void> query) {
		try {
			return this.rows.from(query.getOffset(), query.getLimit()).stream();
		}
		catch (ApiUnavailableException | ApiProblemException ex) {
			this.arrivals.failed(() -> read(this.query));
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
			replace(this.nothing.empty(this.query));
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
