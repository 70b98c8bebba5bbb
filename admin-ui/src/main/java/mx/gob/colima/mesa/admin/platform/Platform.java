package mx.gob.colima.mesa.admin.platform;

import java.util.List;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.people.PeopleApi;
import mx.gob.colima.mesa.contract.people.PersonView;
import mx.gob.colima.mesa.contract.tenancy.TenantApi;
import mx.gob.colima.mesa.contract.tenancy.TenantSummary;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads dependencies and people.
 */
@Component
class Platform {

	private static final int PAGE = 50;

	private static final int MOST = 100;

	private final ApiCaller caller;

	private final TenantApi tenants;

	private final PeopleApi people;

	Platform(ApiCaller caller, TenantApi tenants, PeopleApi people) {
		this.caller = caller;
		this.tenants = tenants;
		this.people = people;
	}

	Page<TenantSummary> dependencies(String words, @Nullable String after) {
		return this.caller.call(this.tenants.tenants(words.isEmpty() ? null : words, after, PAGE));
	}

	Page<PersonView> people(@Nullable String tenant, String words, @Nullable String after) {
		return this.caller.call(this.people.people(tenant, words.isEmpty() ? null : words, after, PAGE));
	}

	List<TenantView> directory() {
		return this.caller.call(this.tenants.directory(null, MOST)).items();
	}

}
