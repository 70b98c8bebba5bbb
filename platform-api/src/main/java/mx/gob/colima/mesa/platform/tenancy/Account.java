package mx.gob.colima.mesa.platform.tenancy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import org.jspecify.annotations.Nullable;

/**
 * The account row of a caller, which decides: active, of which dependency, with which
 * roles. The common table expression {@code person} reads it and binds to it, locally to
 * the transaction; every value is bound, never spliced.
 */
final class Account {

	/**
	 * People of a dependency; {@code %s} stand for its id, the instant, the subject and
	 * the date of today. The settings come first, materialised, for the row is visible
	 * only once they are made.
	 */
	static final String MEMBER = """
			with bound as materialized (select set_config('mesa.tenant', %s, true) as tenant),
			person as materialized (
				select a.id as p_id, a.username as p_username, a.display_name as p_display_name,
					a.given_name as p_given_name, a.position as p_position, a.roles as p_roles, a.status as p_status,
					a.status = 'handed_over' and a.lapsed_at is null as p_new,
					a.terms_version < coalesce((select max(v.version) from terms_version v where v.valid_from <= %s), 0)
						as p_terms_due,
					t.active as p_active, t.acronym as p_acronym, t.kind as p_kind, t.color as p_color, n.name as p_name,
					set_config('mesa.person', a.id::text, true) as p_person,
					set_config('mesa.scope', case when 'coordinator' = any(a.roles) then 'tenant'
						when 'head' = any(a.roles) then 'head' else 'own' end, true) as p_scope
				from bound
				cross join lateral (
					select * from account
					where subject = %s and tenant_id = (select bound_tenant()) and bound.tenant is not null
					limit 1) a
				join tenant t on t.id = a.tenant_id
				cross join lateral (
					select name from tenant_name where tenant_id = t.id and valid_from <= %s
					order by valid_from desc limit 1) n)
			""";

	/**
	 * Operators; {@code %s} stands for the subject. Groups come in an order, so that the
	 * same ones read the same.
	 */
	static final String OPERATOR = """
			with person as materialized (
				select o.id as p_id, o.username as p_username, o.display_name as p_display_name,
					o.given_name as p_given_name, o.position as p_position, o.roles as p_roles, o.status as p_status,
					o.office as p_office,
					array(select g.id from fulfilment_group_member m
						join fulfilment_group g on g.id = m.group_id and g.active
						where m.operator_id = o.id order by g.id) as p_groups,
					array(select distinct c.category_id from fulfilment_group_member m
						join fulfilment_group g on g.id = m.group_id and g.active
						join fulfilment_group_category c using (group_id) where m.operator_id = o.id
						order by c.category_id) as p_categories,
					set_config('mesa.person', o.id::text, true) as p_person
				from operator o where o.subject = %s)
			""";

	/** All that the row says, as one text: who was read the same is the same. */
	static final String WHOLE = "person::text";

	private Account() {
	}

	/**
	 * The person of a row, admitted to the call.
	 * @param row a row of {@code person}
	 * @param call the call, which is bound to the person
	 * @return the person; {@code account_inactive}, {@code terms_required} as long as the
	 * terms in force are not accepted, or {@code forbidden} if the endpoint is not open
	 * to their roles
	 */
	static Person admit(Readable row, Call call) {
		Person person = (call.caller() instanceof Caller.Member member) ? member(row, member.tenant(), call)
				: operator(row);
		call.bind(person);
		if (!call.allows(person)) {
			throw Fault.of(FaultCode.FORBIDDEN);
		}
		return person;
	}

	private static Person member(Readable row, TenantId id, Call call) {
		boolean unused = Columns.flag(row, "p_new");
		requireActive((unused || "active".equals(Columns.text(row, "p_status"))) && Columns.flag(row, "p_active"));
		if (owesTerms(row, call) && !call.beforeTerms()) {
			throw Fault.of(FaultCode.TERMS_REQUIRED);
		}
		Tenant tenant = new Tenant(id, Columns.text(row, "p_acronym"), Columns.text(row, "p_name"),
				Columns.text(row, "p_kind"), Columns.text(row, "p_color"));
		return new Person(Columns.uuid(row, "p_id"), Columns.text(row, "p_username"),
				Columns.text(row, "p_display_name"), Columns.text(row, "p_given_name"),
				row.get("p_position", String.class), roles(row), tenant, null, Set.of(), Set.of());
	}

	/**
	 * Whether the person of a row has to accept the terms in force before anything else.
	 * @param row a row of {@code person}
	 * @param call the call
	 * @return whether they owe it
	 */
	static boolean owesTerms(Readable row, Call call) {
		return call.caller() instanceof Caller.Member
				&& (Columns.flag(row, "p_new") || Columns.flag(row, "p_terms_due"));
	}

	private static Person operator(Readable row) {
		requireActive("active".equals(Columns.text(row, "p_status")));
		return new Person(Columns.uuid(row, "p_id"), Columns.text(row, "p_username"),
				Columns.text(row, "p_display_name"), Columns.text(row, "p_given_name"),
				row.get("p_position", String.class), roles(row), null, Office.valueOf(Columns.text(row, "p_office")),
				set(row.get("p_groups", UUID[].class)), set(row.get("p_categories", UUID[].class)));
	}

	private static void requireActive(boolean active) {
		if (!active) {
			throw Fault.of(FaultCode.ACCOUNT_INACTIVE);
		}
	}

	private static Set<Role> roles(Readable row) {
		String[] keys = Columns.get(row, "p_roles", String[].class);
		return Arrays.stream(keys)
			.map((key) -> Role.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_')))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Set<UUID> set(UUID @Nullable [] ids) {
		return (ids != null) ? Set.of(ids) : Set.of();
	}

}
