package mx.gob.colima.mesa.platform.tenancy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class BoundReaderTests extends RunningApi {

	// The transaction for whom was not seen yet is declared to be read-only; a statement
	// that stands alone is not.
	private static final Wanted ALONE = wanted("select current_setting('transaction_read_only') = 'off' as value");

	private static final Wanted TENANTS = wanted("select distinct tenant_id::text as value from account");

	static final List<Sample> PEOPLE = List.of(Sample.REQUESTER, Sample.STRANGE_COORDINATOR, Sample.MANAGER,
			Sample.CLIMATE_AGENT, Sample.AUDITOR);

	@Autowired
	private BoundReader reader;

	@Autowired
	private LastSeen lastSeen;

	@Autowired
	private DatabaseClient database;

	@Autowired
	private ReactiveTransactionManager transactions;

	@AfterEach
	void everybodyIsAsBefore() {
		change("status = 'active', roles = array['requester'], subject = '" + Sample.REQUESTER.subject() + "'");
	}

	@ParameterizedTest
	@FieldSource("PEOPLE")
	void whoeverWasSeenIsReadForInOneStatement(Sample person) {
		flags(person);
		assertThat(flags(person)).containsExactly(true);
	}

	@Test
	void whoeverWasNotSeenYetIsReadForInATransaction() {
		Caller unseen = new Caller.Member(new TenantId(Sample.SEFOME), Sample.REQUESTER.subject(), "first time");
		assertThat(read(unseen, Set.of(), ALONE)).containsExactly("false");
		assertThat(read(unseen, Set.of(), ALONE)).containsExactly("true");
	}

	@Test
	void eachSeesTheirOwnDependencyAlone() {
		for (int round = 0; round < 3; round++) {
			assertThat(read(Sample.REQUESTER, TENANTS)).containsExactly(Sample.SEFOME.toString());
			assertThat(read(Sample.STRANGER, TENANTS)).containsExactly(Sample.SECTUR.toString());
		}
	}

	@Test
	void whatWasSeenOfAnotherOpensNothing() {
		read(Sample.STRANGER, TENANTS);
		LastSeen.Seen stranger = Objects.requireNonNull(this.lastSeen.of(caller(Sample.STRANGER)));
		this.lastSeen.keep(caller(Sample.REQUESTER), stranger.person(), stranger.row());
		Wanted ids = wanted("select current_setting('mesa.person') as value");
		assertThat(read(Sample.REQUESTER, ids)).containsExactly(id(1).toString());
	}

	@Test
	void nothingFoundIsNothingAndNotRefused() {
		Wanted nothing = wanted("select 1 as value from account where false");
		assertThat(read(Sample.REQUESTER, nothing)).isEmpty();
		assertThat(read(Sample.REQUESTER, nothing)).isEmpty();
	}

	@Test
	void anAccountThatIsSuspendedIsRefusedAtTheNextCall() {
		flags(Sample.REQUESTER);
		assertThat(flags(Sample.REQUESTER)).containsExactly(true);
		change("status = 'suspended'");
		refused(FaultCode.ACCOUNT_INACTIVE, Set.of(), (person) -> ALONE);
	}

	@Test
	void aSubjectThatNobodyHasAnyMoreIsRefusedAtTheNextCall() {
		flags(Sample.REQUESTER);
		change("subject = 'somebody else'");
		refused(FaultCode.ACCOUNT_UNKNOWN, Set.of(), (person) -> ALONE);
	}

	@Test
	void aRoleHoldsFromTheNextCallOn() {
		Function<Person, Wanted> roles = (person) -> wanted("select '" + person.roles() + "' as value");
		flags(Sample.REQUESTER);
		change("roles = array['coordinator']");
		assertThat(read(caller(Sample.REQUESTER), Set.of(), roles)).containsExactly("[COORDINATOR]");
		refused(FaultCode.FORBIDDEN, Set.of(Role.REQUESTER), (person) -> ALONE);
	}

	// Read, it would fail.
	@Test
	void whatWasWrittenForWhoTheyWereIsNotEvenRead() {
		Wanted failing = wanted("select 1 / (select count(*) from account where false) as value");
		Function<Person, Wanted> forOne = (person) -> person.is(Role.COORDINATOR) ? ALONE : failing;
		flags(Sample.REQUESTER);
		change("roles = array['coordinator']");
		assertThat(read(caller(Sample.REQUESTER), Set.of(), forOne)).containsExactly("false");
	}

	@Test
	void whoeverIsRefusedIsNotToldFirstWhatIsWrongWithTheirCall() {
		Function<Person, Wanted> malformed = (person) -> {
			throw Fault.of(FaultCode.MALFORMED, "after");
		};
		flags(Sample.REQUESTER);
		refused(FaultCode.MALFORMED, Set.of(), malformed);
		change("status = 'suspended'");
		refused(FaultCode.ACCOUNT_INACTIVE, Set.of(), malformed);
	}

	@Test
	void nobodyIsAnError() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.reader.read((person) -> TENANTS, (row) -> Columns.text(row, "value"))
				.block(Duration.ofSeconds(10)))
			.withMessageContaining("nobody is calling");
	}

	// The settings of the transaction are taken away first: whatever is read is read
	// after the statement has made them itself.
	@ParameterizedTest
	@ValueSource(strings = { "enable_nestloop", "enable_material", "enable_hashjoin", "enable_indexscan",
			"enable_seqscan", "enable_bitmapscan" })
	void howeverItIsPlannedTheSettingsComeFirst(String without) {
		flags(Sample.REQUESTER);
		Mono<List<String>> read = execute(
				"select set_config('mesa.tenant', '', true), set_config('mesa.person', '', true),"
						+ " set_config('mesa.scope', '', true), set_config('" + without + "', 'off', true)")
			.then(this.reader.read(
					(person) -> wanted("select display_name as value from account where id = :id", id(2)),
					(row) -> Columns.text(row, "value")))
			.as(TransactionalOperator.create(this.transactions)::transactional);
		assertThat(run(caller(Sample.REQUESTER), Set.of(), read)).hasSize(1);
	}

	@Test
	void whatIsBoundEndsWithTheStatement() {
		flags(Sample.REQUESTER);
		Mono<List<String>> left = this.reader.read((person) -> ALONE, (row) -> "read")
			.thenMany(Flux.range(0, 32)
				.flatMap((number) -> this.database
					.sql("select coalesce(nullif(current_setting('mesa.tenant', true), ''), '-') as value")
					.map((row) -> Columns.text(row, "value"))
					.one()))
			.collectList();
		assertThat(run(caller(Sample.REQUESTER), Set.of(), left)).containsOnly("-");
	}

	private List<Boolean> flags(Sample person) {
		return read(person, ALONE).stream().map(Boolean::valueOf).toList();
	}

	private List<String> read(Sample person, Wanted wanted) {
		return read(caller(person), Set.of(), wanted);
	}

	private List<String> read(Caller caller, Set<Role> allowed, Wanted wanted) {
		return read(caller, allowed, (person) -> wanted);
	}

	private List<String> read(Caller caller, Set<Role> allowed, Function<Person, Wanted> wanted) {
		return run(caller, allowed, this.reader.read(wanted, (row) -> String.valueOf(row.get("value"))));
	}

	private static <T> T run(Caller caller, Set<Role> allowed, Mono<T> work) {
		return Objects.requireNonNull(
				work.contextWrite(TenantContext.with(new Call(caller, allowed, "-"))).block(Duration.ofSeconds(10)));
	}

	private void refused(FaultCode code, Set<Role> allowed, Function<Person, Wanted> wanted) {
		assertThatException().isThrownBy(() -> read(caller(Sample.REQUESTER), allowed, wanted))
			.satisfies((thrown) -> assertThat(Stream.iterate((Throwable) thrown, Objects::nonNull, Throwable::getCause)
				.filter(Fault.class::isInstance)
				.map((fault) -> ((Fault) fault).code())).containsExactly(code));
	}

	private Mono<Long> execute(String sql) {
		return this.database.sql(sql).fetch().rowsUpdated();
	}

	private static void change(String columns) {
		PostgresServer.shared()
			.runScript(database(), "update mesa.account set " + columns + " where id = '" + id(1) + "'");
	}

	private static Caller caller(Sample person) {
		UUID tenant = person.tenant();
		if (tenant != null) {
			return Caller.Member.of(tenant, person.subject(), person.username());
		}
		return new Caller.Operator((person.role() == Role.AUDITOR) ? Door.AUDITOR : Door.OPERATOR, person.subject(),
				person.username());
	}

	private static UUID id(int number) {
		return UUID.fromString("01900000-0000-7000-8001-%012d".formatted(number));
	}

	private static Wanted wanted(String sql) {
		return new Wanted(sql, Map.of());
	}

	private static Wanted wanted(String sql, UUID id) {
		return new Wanted(sql, Map.of("id", id));
	}

}
