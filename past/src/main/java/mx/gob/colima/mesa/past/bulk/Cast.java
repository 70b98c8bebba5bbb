package mx.gob.colima.mesa.past.bulk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.request.BeneficiaryView;
import mx.gob.colima.mesa.past.script.Life;
import mx.gob.colima.mesa.past.world.Actor;
import mx.gob.colima.mesa.past.world.Dependency;
import mx.gob.colima.mesa.past.world.Employee;
import mx.gob.colima.mesa.past.world.Group;
import mx.gob.colima.mesa.past.world.Member;
import mx.gob.colima.mesa.past.world.Operator;
import mx.gob.colima.mesa.past.world.World;
import mx.gob.colima.mesa.platform.servicerequest.KnownTeams;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.Tenant;
import mx.gob.colima.mesa.platform.tenancy.TenantId;

import org.springframework.r2dbc.core.DatabaseClient;

/**
 * Everybody as the transactions of the use cases would have bound them.
 */
final class Cast {

	private static final String TENANTS = """
			select t.id, t.acronym, t.kind, t.color, n.name from tenant t cross join lateral (
				select name from tenant_name where tenant_id = t.id and valid_from <= today()
				order by valid_from desc limit 1) n""";

	private final Map<UUID, Tenant> tenants = new HashMap<>();

	private final Map<UUID, Person> people = new HashMap<>();

	private final Map<UUID, Employee> employees = new HashMap<>();

	private final KnownTeams teams;

	Cast(Connection connection, World world, DatabaseClient unused) throws SQLException {
		tenants(connection);
		for (Dependency dependency : world.dependencies()) {
			Tenant tenant = Objects.requireNonNull(this.tenants.get(dependency.id()));
			dependency.filers().forEach((filer) -> this.people.put(filer.id(), person(filer, tenant)));
			dependency.employees().forEach((employee) -> this.employees.put(employee.id(), employee));
		}
		Map<UUID, Set<UUID>> categories = world.groups()
			.stream()
			.collect(Collectors.toMap(Group::id, Group::categories));
		world.operators().forEach((operator) -> this.people.put(operator.id(), person(operator, categories)));
		this.teams = new KnownTeams(unused, world.groups().stream().collect(Collectors.toMap(Group::id, Group::name)),
				world.operators().stream().collect(Collectors.toMap(Operator::id, Operator::name)));
	}

	Person person(Actor actor) {
		return Objects.requireNonNull(this.people.get(actor.id()));
	}

	KnownTeams teams() {
		return this.teams;
	}

	BeneficiaryView beneficiary(Life life) {
		UUID id = (life.body().beneficiary() != null) ? life.body().beneficiary().employeeId() : null;
		Employee other = (id != null) ? this.employees.get(id) : null;
		return (other != null) ? new BeneficiaryView(false, other.name(), other.number())
				: new BeneficiaryView(true, life.requester().name(), life.requester().username());
	}

	private void tenants(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(TENANTS)) {
			while (row.next()) {
				UUID id = row.getObject("id", UUID.class);
				this.tenants.put(id, new Tenant(new TenantId(id), row.getString("acronym"), row.getString("name"),
						row.getString("kind"), row.getString("color")));
			}
		}
	}

	private static Person person(Member member, Tenant tenant) {
		return new Person(member.id(), member.username(), member.name(), member.name(), null, Set.of(member.role()),
				tenant, null, Set.of(), Set.of());
	}

	private static Person person(Operator operator, Map<UUID, Set<UUID>> categories) {
		return new Person(operator.id(), operator.username(), operator.name(), operator.name(), null,
				Set.of(operator.role()), null, operator.office(), operator.groups(),
				operator.groups()
					.stream()
					.flatMap((group) -> categories.getOrDefault(group, Set.of()).stream())
					.collect(Collectors.toSet()));
	}

}
