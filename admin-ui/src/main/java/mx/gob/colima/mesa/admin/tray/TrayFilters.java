package mx.gob.colima.mesa.admin.tray;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import mx.gob.colima.mesa.admin.language.Phrases;
import mx.gob.colima.mesa.contract.people.GroupView;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.tenancy.TenantView;

/**
 * What the tray can be filtered by. A filter that is on says its value.
 */
class TrayFilters extends Div {

	private final Filter tenants;

	private final Map<String, UUID> ids = new HashMap<>();

	private final Filter levels;

	private final Filter states;

	private final Filter groups;

	TrayFilters(Phrases phrases, List<TenantView> tenants, List<GroupView> groups, List<String> levels,
			Runnable changed) {
		addClassName("filtros");
		tenants.forEach((tenant) -> this.ids.put(tenant.acronym(), tenant.id()));
		this.tenants = new Filter(phrases, "filter.tenant", tenants.stream()
			.collect(
					Collectors.toMap(TenantView::acronym, TrayFilters::label, (one, other) -> one, LinkedHashMap::new)),
				changed);
		this.levels = new Filter(phrases, "filter.level", same(levels), changed);
		Map<String, String> named = new LinkedHashMap<>();
		Arrays.stream(RequestState.values())
			.filter((state) -> state != RequestState.AWAITING_APPROVAL)
			.forEach((state) -> named.put(state.name(), phrases.name(state)));
		this.states = new Filter(phrases, "filter.state", named, changed);
		Map<String, String> areas = new LinkedHashMap<>();
		groups.forEach((group) -> areas.put(group.id().toString(), group.name()));
		this.groups = new Filter(phrases, "filter.group", areas, changed);
		this.groups.single();
		this.groups.setVisible(!areas.isEmpty());
		add(this.tenants, this.levels, this.states, this.groups);
	}

	void show(TrayQuery query) {
		this.tenants.choose(query.tenants());
		this.levels.choose(query.levels());
		this.states.offer((state) -> TrayQuery.holds(query.view(), RequestState.valueOf(state)));
		this.states.choose(query.states().stream().map(Enum::name).collect(Collectors.toSet()));
		UUID group = query.group();
		this.groups.choose((group != null) ? Set.of(group.toString()) : Set.of());
	}

	TrayQuery apply(TrayQuery query) {
		Set<RequestState> states = this.states.chosen().stream().map(RequestState::valueOf).collect(Collectors.toSet());
		UUID group = this.groups.chosen().stream().findFirst().map(UUID::fromString).orElse(null);
		return query.withFilters(this.tenants.chosen(), this.levels.chosen(), states, group);
	}

	/**
	 * Gives the ids of dependencies.
	 * @param acronyms their acronyms
	 * @return their ids; none if one of them is not known
	 */
	Set<UUID> ids(Set<String> acronyms) {
		return this.ids.keySet().containsAll(acronyms)
				? acronyms.stream().map(this.ids::get).collect(Collectors.toSet()) : Set.of();
	}

	private static String label(TenantView tenant) {
		return tenant.acronym() + " · " + tenant.name();
	}

	private static Map<String, String> same(Collection<String> names) {
		Map<String, String> map = new LinkedHashMap<>();
		names.forEach((name) -> map.put(name, name));
		return map;
	}

}
