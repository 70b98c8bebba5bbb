package mx.gob.colima.mesa.admin.tray;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.router.QueryParameters;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TraySort;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.jspecify.annotations.Nullable;

/**
 * What the tray shows; it is all in the address, so that it can be kept and sent.
 *
 * @param view saved view
 * @param words words to look for
 * @param tenants acronyms; none means all
 * @param levels names of levels; none means all
 * @param states states; none means those of the view
 * @param group group that has it
 * @param sort order
 */
record TrayQuery(TrayView view, String words, Set<String> tenants, Set<String> levels, Set<RequestState> states,
		@Nullable UUID group, TraySort sort) {

	private static final String COMMA = ",";

	private static final Set<RequestState> ENDED = EnumSet.range(RequestState.RESOLVED, RequestState.CANCELLED);

	TrayQuery {
		tenants = Set.copyOf(tenants);
		levels = Set.copyOf(levels);
		TrayView shown = view;
		states = states.stream().filter((state) -> holds(shown, state)).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Tells whether a view may show requests in a state: what has ended is in a view of
	 * its own, and looked for in another it is never found.
	 * @param view view
	 * @param state state
	 * @return whether it may
	 */
	static boolean holds(TrayView view, RequestState state) {
		return (view == TrayView.ENDED) == ENDED.contains(state);
	}

	static TrayQuery of(TrayView view) {
		return new TrayQuery(view, "", Set.of(), Set.of(), Set.of(), null, TraySort.DUE);
	}

	static TrayQuery read(QueryParameters address, TrayView otherwise) {
		Set<RequestState> states = Arrays.stream(RequestState.values())
			.filter((state) -> list(address, "estado").contains(slug(state)))
			.collect(Collectors.toSet());
		return new TrayQuery(address.getSingleParameter("vista").map(ViewLinks::view).orElse(otherwise),
				address.getSingleParameter("q").orElse(""), list(address, "dependencia"), list(address, "nivel"),
				states, address.getSingleParameter("area").map(TrayQuery::uuid).orElse(null),
				address.getSingleParameter("orden").isPresent() ? TraySort.NEWEST : TraySort.DUE);
	}

	QueryParameters address(TrayView otherwise) {
		Map<String, String> parts = new LinkedHashMap<>();
		if (this.view != otherwise) {
			parts.put("vista", ViewLinks.slug(this.view));
		}
		put(parts, "q", this.words);
		put(parts, "dependencia", String.join(COMMA, new TreeSet<>(this.tenants)));
		put(parts, "nivel", String.join(COMMA, new TreeSet<>(this.levels)));
		put(parts, "estado", this.states.stream().sorted().map(TrayQuery::slug).collect(Collectors.joining(COMMA)));
		put(parts, "area", (this.group != null) ? this.group.toString() : "");
		put(parts, "orden", (this.sort == TraySort.NEWEST) ? "recientes" : "");
		return QueryParameters.simple(parts);
	}

	TrayQuery withWords(String changed) {
		return new TrayQuery(this.view, changed, this.tenants, this.levels, this.states, this.group, this.sort);
	}

	TrayQuery withSort(TraySort changed) {
		return new TrayQuery(this.view, this.words, this.tenants, this.levels, this.states, this.group, changed);
	}

	TrayQuery withFilters(Set<String> someTenants, Set<String> someLevels, Set<RequestState> someStates,
			@Nullable UUID someGroup) {
		return new TrayQuery(this.view, this.words, someTenants, someLevels, someStates, someGroup, this.sort);
	}

	TrayQuery withView(TrayView changed) {
		return new TrayQuery(changed, this.words, this.tenants, this.levels, this.states, this.group, this.sort);
	}

	int filters() {
		return (this.tenants.isEmpty() ? 0 : 1) + (this.levels.isEmpty() ? 0 : 1) + (this.states.isEmpty() ? 0 : 1)
				+ ((this.group == null) ? 0 : 1) + (this.words.isEmpty() ? 0 : 1);
	}

	/**
	 * Tells the order that the API gives. What has ended comes newest first always.
	 * @return the order
	 */
	TraySort given() {
		return sortable() ? this.sort : TraySort.NEWEST;
	}

	boolean sortable() {
		return this.view != TrayView.ENDED;
	}

	/**
	 * Gives the order of the rows.
	 * @return the order of the API
	 */
	Comparator<RequestSummary> order() {
		if (given() == TraySort.NEWEST) {
			return Comparator.comparing(RequestSummary::submittedAt).reversed();
		}
		return Comparator.comparing((request) -> Objects.requireNonNullElse(request.dueAt(), Instant.MAX));
	}

	private static void put(Map<String, String> parts, String name, String value) {
		if (!value.isEmpty()) {
			parts.put(name, value);
		}
	}

	private static Set<String> list(QueryParameters address, String name) {
		return address.getSingleParameter(name)
			.map((value) -> Set.copyOf(List.of(value.split(COMMA))))
			.orElse(Set.of());
	}

	private static String slug(RequestState state) {
		return state.name().toLowerCase(Locale.ROOT);
	}

	private static @Nullable UUID uuid(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
