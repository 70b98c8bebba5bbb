package mx.gob.colima.mesa.bench.bare;

import java.util.UUID;

import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The same read under row level security, bound to dependency and person, with the
 * account checked: as the API sends it, and nothing else of the API.
 */
class BoundReads {

	private static final String OPEN = """
			with bound as materialized (select set_config('mesa.tenant', :tenant, true) as tenant),
			person as materialized (
				select a.id as p_id, a.username as p_username, a.display_name as p_display_name,
					a.given_name as p_given_name, a.position as p_position, a.roles as p_roles, a.status as p_status,
					t.active as p_active, t.acronym as p_acronym, t.kind as p_kind, t.color as p_color, n.name as p_name,
					set_config('mesa.person', a.id::text, true) as p_person,
					set_config('mesa.scope', case when 'coordinator' = any(a.roles) then 'tenant' else 'own' end, true)
						as p_scope
				from bound
				cross join lateral (
					select * from account
					where subject = :subject and tenant_id = (select bound_tenant()) and bound.tenant is not null
					limit 1) a
				join tenant t on t.id = a.tenant_id
				cross join lateral (
					select name from tenant_name where tenant_id = t.id and valid_from <= today()
					order by valid_from desc limit 1) n)
			, seen as (select person::text <> :row as p_same from person)
			select seen.p_same, wanted.* from seen left join lateral (
				select w.*, true as p_found from (%s) w where seen.p_same offset 0) wanted on true"""
		.formatted(BareReads.OPEN);

	private final DatabaseClient database;

	BoundReads(DatabaseClient database) {
		this.database = database;
	}

	Mono<ServerResponse> open(ServerRequest request) {
		return this.database.sql(OPEN)
			.bind("tenant", request.queryParam("tenant").orElseThrow())
			.bind("subject", request.queryParam("subject").orElseThrow())
			.bind("row", "another row, as long as an account's is, for what is compared is compared to its end")
			.bind("id", UUID.fromString(request.pathVariable("id")))
			.bind("me", BareReads.id(request, "me"))
			.map(BareReads::read)
			.one()
			.filter((row) -> row.containsKey("id"))
			.flatMap(BareReads::json)
			.switchIfEmpty(ServerResponse.notFound().build());
	}

}
