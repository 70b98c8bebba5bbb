package mx.gob.colima.mesa.admin.tray;

import java.util.ArrayList;
import java.util.List;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.admin.client.ApiProblemException;
import mx.gob.colima.mesa.admin.client.Caller;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.people.GroupView;
import mx.gob.colima.mesa.contract.people.PeopleApi;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TrayApi;
import mx.gob.colima.mesa.contract.tenancy.TenantApi;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the tray, and what it can be filtered by.
 */
@Component
class Trays {

	static final int PAGE = 50;

	private static final int MOST = 100;

	private final ApiCaller caller;

	private final TrayApi api;

	private final TenantApi tenants;

	private final PeopleApi people;

	Trays(ApiCaller caller, TrayApi api, TenantApi tenants, PeopleApi people) {
		this.caller = caller;
		this.api = api;
		this.tenants = tenants;
		this.people = people;
	}

	Page<RequestSummary> page(TrayQuery query, @Nullable String after) {
		return page(Caller.current(), query, after, PAGE);
	}

	/**
	 * Reads again what a window shows, in one call.
	 * @param person who looks
	 * @param query what is shown
	 * @param rows how many rows; what lies beyond a page of the largest size is left out
	 * @return the first rows
	 */
	Page<RequestSummary> again(Caller person, TrayQuery query, int rows) {
		return page(person, query, null, Math.clamp(rows, PAGE, MOST));
	}

	private Page<RequestSummary> page(Caller person, TrayQuery query, @Nullable String after, int limit) {
		return this.caller.callAs(person,
				this.api.tray(query.view(), query.words().isEmpty() ? null : query.words(), list(query.tenants()),
						list(query.levels()), list(query.states()), query.group(), query.sort(), after, limit));
	}

	List<TenantView> tenants() {
		List<TenantView> found = new ArrayList<>();
		String next = null;
		do {
			Page<TenantView> page = this.caller.call(this.tenants.directory(next, MOST));
			found.addAll(page.items());
			next = page.next();
		}
		while (next != null);
		return found;
	}

	/**
	 * Lists the groups, for those who may know them.
	 * @return the groups; none for the others
	 */
	List<GroupView> groups() {
		try {
			return this.caller.call(this.people.groups(null, MOST)).items();
		}
		catch (ApiProblemException ex) {
			return List.of();
		}
	}

	private static <T> @Nullable List<T> list(java.util.Set<T> wanted) {
		return wanted.isEmpty() ? null : List.copyOf(wanted);
	}

}
