package mx.gob.colima.mesa.platform.identity.web;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.people.EmployeeView;
import mx.gob.colima.mesa.contract.people.GroupView;
import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.people.PeopleApi;
import mx.gob.colima.mesa.contract.people.PersonView;
import mx.gob.colima.mesa.platform.identity.Directory;
import mx.gob.colima.mesa.platform.identity.Groups;
import mx.gob.colima.mesa.platform.identity.People;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RestController;

/**
 * People over HTTP.
 */
@RestController
class PeopleController implements PeopleApi {

	private final People people;

	private final Groups groups;

	private final Directory directory;

	PeopleController(People people, Groups groups, Directory directory) {
		this.people = people;
		this.groups = groups;
		this.directory = directory;
	}

	@Override
	public Mono<Me> me() {
		return this.people.me();
	}

	@Override
	public Mono<Page<EmployeeView>> employees(@Nullable String q, @Nullable String after, @Nullable Integer limit) {
		return this.people.employees(q, after, Limit.of(limit, 20, 100));
	}

	@Override
	public Mono<Page<GroupView>> groups(@Nullable String after, @Nullable Integer limit) {
		return this.groups.groups(after, Limit.of(limit, 50, 100));
	}

	@Override
	public Mono<Page<PersonView>> people(@Nullable String tenant, @Nullable String q, @Nullable String after,
			@Nullable Integer limit) {
		return this.directory.people(tenant, q, after, Limit.of(limit, 50, 100));
	}

}
