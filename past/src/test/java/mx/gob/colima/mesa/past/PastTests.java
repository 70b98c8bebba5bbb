package mx.gob.colima.mesa.past;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import mx.gob.colima.mesa.past.verification.Report;
import mx.gob.colima.mesa.past.verification.Verification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PastTests {

	private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusNanos(123_456_789);

	private static final int REQUESTS = 60;

	private static final Map<String, String> IN_BULK = Map.of("MESA_PAST_BULK_FROM", "1");

	private static PastDatabase made = PastDatabase.fresh();

	private static final List<String> TOLD = new ArrayList<>();

	@BeforeAll
	static void make() throws SQLException {
		PastDatabase.passwords();
		made = PastDatabase.fresh();
		assertThat(make(made, REQUESTS, Map.of("MESA_PAST_GUEST", guest()))).isTrue();
	}

	@Test
	void aPastMadeThroughTheUseCasesHoldsToTheLastLink() {
		Report report = made.verify();
		assertThat(report.flaws()).isEmpty();
		assertThat(report.requests()).isEqualTo(REQUESTS);
		assertThat(TOLD).contains("PHASE requests", "MADE 60 OF 60");
	}

	@Test
	void nothingOfItHappensInTheFuture() {
		assertThat(made.number("select count(*) from request_event where at > '" + NOW + "'")).isZero();
		assertThat(made.number("select count(*) from audit_entry where action like 'request.%' and at > '" + NOW + "'"))
			.isZero();
	}

	@Test
	void nothingOfItIsSentToAnybody() {
		assertThat(made.number("select count(*) from outbox where state = 'MUTED'")).isGreaterThanOrEqualTo(REQUESTS);
		assertThat(made.number("select count(*) from outbox where state <> 'MUTED'")).isZero();
		assertThat(made.number("""
				select count(*) from request_event e where e.kind = 'SUBMITTED' and not exists (
					select from outbox o where o.tenant_id = e.tenant_id and o.cause_id = e.id)""")).isZero();
		assertThat(bulk().number("select count(*) from outbox")).isZero();
	}

	@Test
	void idsAreOfTheInstantOfTheirRequestSoThatListsAreInOrder() {
		assertThat(made.number("""
				select count(*) from service_request
				where uuid_extract_timestamp(id) <> date_trunc('milliseconds', submitted_at)""")).isZero();
	}

	@Test
	void aVisitorHasRequestsInManyStates() {
		assertThat(Set.of(made.text("""
				select string_agg(distinct r.state, ',') from service_request r join account a on a.id = r.requester_id
				where a.username = '%s'""".formatted(guest())).split(","))).contains("IN_PROGRESS", "ON_HOLD",
				"RESOLVED", "CLOSED", "REJECTED");
		assertThat(made.number("""
				select count(*) from service_request r join account a on a.id = r.requester_id
				where a.username = '%s' and r.open and r.due_at < '%s'""".formatted(guest(), NOW))).isPositive();
	}

	@Test
	void whoNeverSignedInHasNoSubjectAfterwards() {
		assertThat(made.number("select count(*) from account where subject is not null")).isZero();
		assertThat(made.number("select count(*) from operator where subject is not null")).isZero();
	}

	@Test
	void theSameSeedMakesTheSamePast() throws SQLException {
		PastDatabase other = PastDatabase.fresh();
		make(other, REQUESTS, Map.of("MESA_PAST_GUEST", guest()));
		String history = """
				select md5(string_agg(r.folio || r.id || e.no || e.id || e.kind || e.at || coalesce(e.text, ''), ';'
					order by r.folio, e.no)) from request_event e join service_request r on r.id = e.request_id""";
		assertThat(other.text(history)).isEqualTo(made.text(history));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					request_event         | text = overlay(text placing 'X' from 1)              | text is not null | entry
					request_event         | details = jsonb_set(details, '{rating}', '"1"')      | kind = 'CLOSED'  | entry
					request_event         | hash = set_byte(hash, 31, get_byte(hash, 31) # 1)    | no = 2           | entry
					service_request       | folio = concat(left(folio, -2), '77')                | folio_no = 1     | the place of
					service_request       | due_at = due_at + interval '1 second'                | due_at is not null | due is
					service_request       | clock_consumed_seconds = clock_consumed_seconds + 1  | true             | consumed is
					service_request       | state = 'CLOSED'                                     | state = 'IN_PROGRESS' | state is
					service_request       | description = concat(description, '.')               | true             | was sealed
					service_request       | promised_resolution = promised_resolution + interval '1 day' | true     | promised resolution
					service_request       | event_count = event_count - 1, version = version - 1 | event_count > 2  | from entry
					request_clock_segment | to_at = to_at + interval '1 second'                  | to_at is not null | segment 1 of
					folio_counter         | last_no = last_no + 1                                | true             | the counter is at
					""")
	void whateverIsChangedByHandIsFound(String table, String change, String which, String told) {
		String row = "(select ctid from " + table + " where " + which + " order by ctid limit 1)";
		made.run("create table kept as select * from " + table + " where ctid = " + row);
		made.run("alter table " + table + " disable trigger all; update " + table + " set " + change + " where ctid = "
				+ row);
		try {
			List<String> flaws = made.verify().flaws();
			assertThat(flaws).anyMatch((flaw) -> flaw.contains(told));
			assertThat(flaws.stream().map((flaw) -> flaw.split(": ")[0]).distinct()).hasSize(1);
		}
		finally {
			restore(table);
		}
		assertThat(made.verify().flaws()).isEmpty();
	}

	@Test
	void aRequestThatIsGoneLeavesAGap() {
		PastDatabase database = bulk();
		database.run("""
				set session_replication_role = replica;
				delete from service_request where id = (
					select id from service_request where folio_no = 2 order by id limit 1)""");
		assertThat(database.verify().flaws()).anyMatch((flaw) -> flaw.contains("folios from 1 to"));
	}

	@Test
	void aPastMadeInBulkHoldsAsWell() {
		PastDatabase database = bulk();
		assertThat(database.verify().flaws()).isEmpty();
		assertThat(database.verify().requests()).isEqualTo(3000);
		assertThat(database.text(PROTECTION)).isEqualTo(made.text(PROTECTION));
	}

	private static final String PROTECTION = """
			select (select string_agg(pg_get_indexdef(indexrelid), ';' order by indexrelid::regclass::text) from pg_index
					where indrelid::regclass::text like '%request%')
				|| (select string_agg(conrelid::regclass || conname || pg_get_constraintdef(oid), ';'
					order by conrelid::regclass::text, conname) from pg_constraint where conrelid::regclass::text like '%request%')
				|| (select string_agg(relname || relrowsecurity || relforcerowsecurity, ';' order by relname) from pg_class
					where relkind = 'r' and relname like '%request%')""";

	@Test
	void thereAreAsManyPeopleAsAreWanted() throws SQLException {
		PastDatabase database = PastDatabase.fresh();
		make(database, 200, Map.of("MESA_PAST_PEOPLE", "2000", "MESA_PAST_BULK_FROM", "1"));
		assertThat(database.number("select count(*) from employee")).isBetween(2000, 2200);
		assertThat(database.number("select count(*) - count(distinct employee_number) from employee")).isZero();
		assertThat(database.verify().flaws()).isEmpty();
	}

	@Test
	void requestsOfPeopleStay() throws SQLException {
		String before = made.text("select count(*) || ' ' || max(version) from service_request");
		assertThat(make(made, 10, Map.of())).isFalse();
		assertThat(made.text("select count(*) || ' ' || max(version) from service_request")).isEqualTo(before);
	}

	@Test
	void aPastLeftHalfMadeIsBegunAnew() throws SQLException {
		PastDatabase database = bulk();
		assertThat(make(database, 12, Map.of("MESA_PAST_AGAIN", "true", "MESA_PAST_BULK_FROM", "1"))).isTrue();
		assertThat(database.verify().flaws()).isEmpty();
		assertThat(database.verify().requests()).isEqualTo(12);
	}

	@Test
	void itIsNotMadeWhileAnApiListens() throws SQLException {
		PastDatabase database = PastDatabase.fresh();
		try (Connection listening = DriverManager.getConnection(database.url(), "mesa_stream", PastDatabase.PASSWORD)) {
			assertThat(listening.isValid(1)).isTrue();
			assertThatIllegalStateException().isThrownBy(() -> make(database, 10, Map.of()))
				.withMessageContaining("An API is running");
		}
	}

	@Test
	void anAuditorMayVerifyToo() {
		Report report = Verification.of(made.url().replaceFirst("jdbc", "r2dbc"), "mesa_auditor",
				PastDatabase.PASSWORD);
		assertThat(report.good()).isTrue();
		assertThat(report.requests()).isEqualTo(REQUESTS);
	}

	private static PastDatabase bulk() {
		PastDatabase database = PastDatabase.fresh();
		try {
			make(database, 3000, IN_BULK);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return database;
	}

	private static void restore(String table) {
		made.run("""
				set session_replication_role = replica;
				do $$
				declare columns text; keys text;
				begin
					select string_agg(format('%%1$I = k.%%1$I', attname), ', ') into columns from pg_attribute
					where attrelid = '%1$s'::regclass and attnum > 0 and attgenerated = '' and attidentity = '';
					select string_agg(format('t.%%1$I = k.%%1$I', attname), ' and ') into keys from pg_attribute a
					join pg_index i on i.indrelid = a.attrelid and i.indisprimary and a.attnum = any(i.indkey)
					where a.attrelid = '%1$s'::regclass;
					execute format('update %1$s t set %%s from kept k where %%s', columns, keys);
				end $$;
				drop table kept""".formatted(table));
	}

	private static String guest() {
		return made.text("""
				select min(username) from account where roles = array['requester']
				and tenant_id = (select id from tenant where acronym = 'SEFOME')""");
	}

	private static boolean make(PastDatabase database, int requests, Map<String, String> more) throws SQLException {
		Map<String, String> environment = database.environment(requests);
		environment.putAll(more);
		return new Making(PastSettings.from(environment), Clock.fixed(NOW, ZoneOffset.UTC), new Tally(TOLD::add)).run();
	}

}
