package mx.gob.colima.mesa.platform.architecture;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.PlatformDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the database itself promises, asked of a real one after its migrations. Each
 * question is asked once more of a database in which somebody forgot.
 */
class CatalogueOfTheDatabaseTests {

	/** Tables of the State, not of a dependency. */
	private static final String[] STATE_WIDE = { "flyway_schema_history", "tenant", "service_category", "service",
			"service_version", "service_calendar", "service_calendar_version", "service_level", "service_level_target",
			"fulfilment_group", "fulfilment_group_category", "fulfilment_group_member", "operator", "terms_version",
			"job", "job_run" };

	/**
	 * Tables of the State that say something about a dependency, if the row is about one.
	 */
	private static final String[] TENANT_OPTIONAL = { "audit_entry" };

	/** Views run as their owner: each must bind the tenant itself. */
	private static final String[] VIEWS = { "request_event_link", "request_news" };

	/** Rows that a person of a dependency meets without being bound to it. */
	private static final String[] UNBOUND = { "audit_entry writing INSERT", "tenant_name published ALL" };

	private static final String BOUND = "(tenant_id = ( SELECT bound_tenant() AS bound_tenant))";

	private static final String TABLES = """
			select c.relname from pg_class c where c.relnamespace = 'mesa'::regnamespace and c.relkind in ('r', 'p')
			and %s exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
			""";

	private static final String UNPROTECTED = TABLES.formatted("")
			+ " and not (c.relrowsecurity and c.relforcerowsecurity)";

	private static final String WITHOUT_POLICY = TABLES.formatted("") + """
			and c.relname <> 'audit_entry' and not exists (select from pg_policies p where p.schemaname = 'mesa'
			and p.tablename = c.relname and p.roles = '{mesa_tenant}' and p.permissive = 'PERMISSIVE' and p.cmd = 'ALL'
			and p.qual = '%1$s' and p.with_check = '%1$s')""".formatted(BOUND);

	// Permissive policies add up: one more opens what the right one closes.
	private static final String LOOSE_POLICIES = """
			select tablename || ' ' || policyname || ' ' || cmd from pg_policies
			where schemaname = 'mesa' and permissive = 'PERMISSIVE' and roles && '{mesa_tenant,public}'
			and (qual, coalesce(with_check, qual)) is distinct from ('%1$s', '%1$s')""".formatted(BOUND);

	// Of whom a request is, says all that belongs to it; a key says that it is true.
	private static final String OF_A_REQUEST = "(requester_id = ( SELECT bound_person() AS bound_person))"
			+ " OR (( SELECT current_setting('mesa.scope'::text, true) AS current_setting) = 'tenant'::text)";

	private static final String WITHOUT_REQUESTER = TABLES.formatted("")
			+ """
					and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'request_id')
					and not (exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
							and pg_get_constraintdef(k.oid) ~ '^FOREIGN KEY \\([^)]*\\mrequester_id\\M.* REFERENCES (service_request|request_clock)\\(')
						and exists (select from pg_policies p where p.schemaname = 'mesa' and p.tablename = c.relname
							and p.roles = '{mesa_tenant}' and p.permissive = 'RESTRICTIVE' and p.cmd = 'SELECT' and p.qual = '(%s)'))"""
				.formatted(OF_A_REQUEST.replace("'", "''"));

	private static final String WITHOUT_INDEX = TABLES.formatted("")
			+ """
					and not exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
					where i.indrelid = c.oid and a.attname = 'tenant_id')""";

	private static final String UNLED_KEYS = """
			select conname from pg_constraint k join pg_class c on c.oid = k.conrelid
			where c.relnamespace = 'mesa'::regnamespace and k.contype in ('p', 'u') and c.relname <> 'audit_entry'
			and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
			and (select attname from pg_attribute a where a.attrelid = c.oid and a.attnum = k.conkey[1]) <> 'tenant_id'""";

	private static final String POWERFUL = """
			select rolname from pg_roles where rolname like 'mesa\\_%' and (rolsuper or rolbypassrls or rolcreaterole
				or rolcreatedb or rolreplication or rolinherit)""";

	private static final String MEMBERSHIPS = """
			select m.member::regrole::text from pg_auth_members m where m.member::regrole::text like 'mesa\\_%'
			or m.roleid::regrole::text like 'mesa\\_%'""";

	private static final String OWNING = """
			select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
			where r.rolname like 'mesa\\_%' and r.rolname <> 'mesa_owner'
			union all select n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner
			where r.rolname like 'mesa\\_%' and r.rolname <> 'mesa_owner'
			union all select p.proname from pg_proc p where p.prosecdef and p.pronamespace = 'mesa'::regnamespace""";

	private static final String GRANTS = """
			select c.relname || ' ' || p.privilege from pg_class c
			cross join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) p (privilege)
			where c.relnamespace = 'mesa'::regnamespace and c.relkind in ('r', 'p', 'v')
			and (has_table_privilege('%s', c.oid, p.privilege)
				or (p.privilege in ('SELECT', 'INSERT', 'UPDATE') and has_any_column_privilege('%s', c.oid, p.privilege)))
			order by 1""";

	private static final String COLUMNS_OF_STREAM = """
			select a.attname from pg_attribute a where a.attrelid = 'mesa.request_event'::regclass and a.attnum > 0
			and has_column_privilege('mesa_stream', a.attrelid, a.attnum, 'SELECT') order by 1""";

	private static final String database = PlatformDatabase.empty();

	@Test
	void everyTableOfADependencyIsProtectedByForce() {
		assertThat(ask(UNPROTECTED)).isEmpty();
		assertThat(seen(UNPROTECTED, "alter table account no force row level security")).contains("account");
		assertThat(seen(UNPROTECTED, "create table forgotten (tenant_id uuid primary key)")).contains("forgotten");
	}

	@Test
	void everyTableOfADependencyLetsInTheBoundOneAlone() {
		assertThat(ask(WITHOUT_POLICY)).isEmpty();
		assertThat(seen(WITHOUT_POLICY, "drop policy tenant on employee")).contains("employee");
		assertThat(seen(WITHOUT_POLICY, "alter policy tenant on employee with check (true)")).contains("employee");
		assertThat(seen(WITHOUT_POLICY,
				"alter policy tenant on employee using (tenant_id = (select bound_tenant()) or active)"))
			.contains("employee");
	}

	@Test
	void noOtherPolicyLetsADependencyIn() {
		assertThat(ask(LOOSE_POLICIES)).containsExactlyInAnyOrder(UNBOUND);
		for (String whom : List.of("mesa_tenant", "mesa_operator, mesa_tenant", "public")) {
			assertThat(seen(LOOSE_POLICIES, "create policy loose on employee for select to " + whom + " using (true)"))
				.as(whom)
				.contains("employee loose SELECT");
		}
		assertThat(seen(LOOSE_POLICIES, "create policy loose on employee for insert to mesa_tenant with check (true)"))
			.contains("employee loose INSERT");
	}

	@Test
	void whatBelongsToARequestSaysWhose() {
		assertThat(ask(TABLES.formatted("")
				+ " and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'request_id')"))
			.hasSize(4);
		assertThat(ask(WITHOUT_REQUESTER)).isEmpty();
		assertThat(seen(WITHOUT_REQUESTER, "drop policy own on request_clock")).contains("request_clock");
		assertThat(seen(WITHOUT_REQUESTER, "alter table request_attachment drop column requester_id cascade"))
			.contains("request_attachment");
	}

	@Test
	void everyTableOfADependencyIsFoundByDependency() {
		assertThat(ask(WITHOUT_INDEX)).isEmpty();
		assertThat(ask(UNLED_KEYS)).isEmpty();
		assertThat(seen(UNLED_KEYS, "alter table account add constraint leaking unique (username)"))
			.contains("leaking");
		assertThat(seen(WITHOUT_INDEX, "create table forgotten (tenant_id uuid)")).contains("forgotten");
	}

	@Test
	void tablesOfTheStateAreNamedHere() {
		assertThat(ask(TABLES.formatted("not"))).containsExactlyInAnyOrder(STATE_WIDE);
		assertThat(ask(TABLES.formatted("") + " and c.relname = 'audit_entry'")).containsExactly(TENANT_OPTIONAL);
		assertThat(seen(TABLES.formatted("not"), "create table forgotten (id uuid)")).contains("forgotten");
	}

	@Test
	void viewsBindTheTenantThemselves() {
		String views = "select viewname from pg_views where schemaname = 'mesa'";
		assertThat(ask(views)).containsExactlyInAnyOrder(VIEWS);
		assertThat(ask(views + " and definition not like '%bound_tenant()%'")).isEmpty();
	}

	@Test
	void noRoleOfTheApplicationCanPassByThePolicies() {
		assertThat(ask(POWERFUL)).isEmpty();
		assertThat(ask(MEMBERSHIPS)).isEmpty();
		assertThat(ask(OWNING)).isEmpty();
		assertThat(seen(POWERFUL, "alter role mesa_tenant bypassrls")).contains("mesa_tenant");
		assertThat(seen(MEMBERSHIPS, "grant mesa_operator to mesa_tenant")).contains("mesa_tenant");
		assertThat(seen(OWNING, "alter table tenant owner to mesa_worker")).contains("tenant");
	}

	@Test
	void theTechnicalOperatorHasNoGrantOnWhatRequestsSay() {
		String grants = GRANTS.formatted("mesa_platform", "mesa_platform");
		assertThat(ask(grants)).isNotEmpty()
			.noneMatch((grant) -> grant.startsWith("request_") || grant.startsWith("service_request"));
		assertThat(seen(grants, "grant select (subject) on service_request to mesa_platform"))
			.contains("service_request SELECT");
	}

	@Test
	void whoListensSeesIdsKindAndOrder() {
		assertThat(ask(COLUMNS_OF_STREAM)).containsExactly("horizon", "id", "kind", "position", "request_id",
				"tenant_id", "xact");
		assertThat(ask(GRANTS.formatted("mesa_stream", "mesa_stream"))).containsExactly("audit_entry INSERT",
				"request_event SELECT", "tenant SELECT");
		assertThat(seen(COLUMNS_OF_STREAM, "grant select (text) on request_event to mesa_stream")).contains("text");
	}

	@Test
	void nobodyRewritesHistory() {
		for (String role : List.of("tenant", "operator", "auditor", "platform", "worker", "stream")) {
			String grants = GRANTS.formatted("mesa_" + role, "mesa_" + role);
			assertThat(ask(grants)).as(role)
				.doesNotContain("request_event UPDATE", "request_event DELETE", "request_event TRUNCATE",
						"audit_entry UPDATE", "audit_entry DELETE", "audit_entry TRUNCATE", "service_request DELETE")
				.noneMatch((grant) -> grant.endsWith(" TRUNCATE") || grant.endsWith(" TRIGGER"));
			assertThat(seen(grants, "grant update on request_event to mesa_" + role)).contains("request_event UPDATE");
		}
	}

	private static List<String> ask(String question) {
		return seen(question, "select 1");
	}

	private static List<String> seen(String question, String mistake) {
		List<String> answer = new ArrayList<>();
		try (Connection connection = PostgresServer.shared().connect(database);
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("set local search_path = mesa, public");
			statement.execute(mistake);
			try (ResultSet rows = statement.executeQuery(question)) {
				while (rows.next()) {
					answer.add(rows.getString(1));
				}
			}
			connection.rollback();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return answer;
	}

}
