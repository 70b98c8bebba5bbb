package mx.gob.colima.mesa.platform.tenancy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The first statement of every transaction. Settings are local to the transaction and
 * always bound, never spliced.
 */
class Binding {

	// The settings come first, materialised, for the row is visible only once they are
	// made.
	private static final String MEMBER = """
			with bound as materialized (select set_config('mesa.tenant', $1, true) as tenant)
			select a.id, a.username, a.display_name, a.given_name, a.position, a.roles, a.status, t.active,
				t.acronym, t.kind, t.color, n.name,
				set_config('mesa.person', a.id::text, true),
				set_config('mesa.scope', case when 'coordinator' = any(a.roles) then 'tenant' else 'own' end, true)
			from bound
			cross join lateral (
				select * from account where subject = $2 and tenant_id = (select bound_tenant()) and bound.tenant is not null
				limit 1) a
			join tenant t on t.id = a.tenant_id
			cross join lateral (
				select name from tenant_name where tenant_id = t.id and valid_from <= today()
				order by valid_from desc limit 1) n""";

	private static final String OPERATOR = """
			select o.id, o.username, o.display_name, o.given_name, o.position, o.roles, o.office, o.status,
				array(select g.id from fulfilment_group_member m join fulfilment_group g on g.id = m.group_id and g.active
					where m.operator_id = o.id) as groups,
				array(select distinct c.category_id from fulfilment_group_member m
					join fulfilment_group g on g.id = m.group_id and g.active
					join fulfilment_group_category c using (group_id) where m.operator_id = o.id) as categories,
				set_config('mesa.person', o.id::text, true)
			from operator o where o.subject = $1""";

	Mono<Void> bind(Connection connection, Call call) {
		return switch (call.caller()) {
			case Caller.Member member -> person(connection.createStatement(MEMBER)
				.bind("$1", member.tenant().value().toString())
				.bind("$2", member.subject()), call, (row) -> member(row, member.tenant()));
			case Caller.Operator operator ->
				person(connection.createStatement(OPERATOR).bind("$1", operator.subject()), call, Binding::operator);
			case Caller.Platform platform -> platform(connection, platform);
			case Caller.Machine _ -> Mono.empty();
			case Caller.Stranger _ -> Mono.error(() -> Fault.of(FaultCode.FORBIDDEN));
		};
	}

	private static Mono<Void> person(Statement statement, Call call,
			java.util.function.Function<Readable, Person> reader) {
		return Flux.from(statement.execute())
			.flatMap((result) -> result.map(reader::apply))
			.singleOrEmpty()
			.switchIfEmpty(Mono.error(() -> Fault.of(FaultCode.ACCOUNT_UNKNOWN)))
			.doOnNext((person) -> {
				call.bind(person);
				if (!call.allows(person)) {
					throw Fault.of(FaultCode.FORBIDDEN);
				}
			})
			.then();
	}

	private static Mono<Void> platform(Connection connection, Caller.Platform platform) {
		TenantId tenant = platform.tenant();
		if (tenant == null) {
			return Mono.empty();
		}
		return Flux
			.from(connection.createStatement("select set_config('mesa.tenant', $1, true)")
				.bind("$1", tenant.value().toString())
				.execute())
			.flatMap((result) -> result.map((row) -> Boolean.TRUE))
			.then();
	}

	private static Person member(Readable row, TenantId id) {
		if (!"active".equals(Columns.text(row, "status")) || !Columns.flag(row, "active")) {
			throw Fault.of(FaultCode.ACCOUNT_INACTIVE);
		}
		Tenant tenant = new Tenant(id, Columns.text(row, "acronym"), Columns.text(row, "name"),
				Columns.text(row, "kind"), Columns.text(row, "color"));
		return new Person(Columns.uuid(row, "id"), Columns.text(row, "username"), Columns.text(row, "display_name"),
				Columns.text(row, "given_name"), row.get("position", String.class), roles(row), tenant, null, Set.of(),
				Set.of());
	}

	private static Person operator(Readable row) {
		if (!"active".equals(Columns.text(row, "status"))) {
			throw Fault.of(FaultCode.ACCOUNT_INACTIVE);
		}
		return new Person(Columns.uuid(row, "id"), Columns.text(row, "username"), Columns.text(row, "display_name"),
				Columns.text(row, "given_name"), row.get("position", String.class), roles(row), null,
				Office.valueOf(Columns.text(row, "office")), set(row.get("groups", UUID[].class)),
				set(row.get("categories", UUID[].class)));
	}

	private static Set<Role> roles(Readable row) {
		String[] keys = Columns.get(row, "roles", String[].class);
		return Arrays.stream(keys)
			.map((key) -> Role.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_')))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Set<UUID> set(UUID @Nullable [] ids) {
		return (ids != null) ? Set.of(ids) : Set.of();
	}

}
