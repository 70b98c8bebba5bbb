package mx.gob.colima.mesa.platform.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.shared.CivilDate;
import mx.gob.colima.mesa.platform.shared.Fault;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Reads in one statement what many people read all the time: it binds dependency and
 * person, reads the account row, and reads what is wanted, as one transaction of the
 * database. What is wanted depends on who reads, so it is written for the person that the
 * account row made the last time, and reads nothing unless the row still says exactly
 * that. Whoever was not seen yet, or is another by now, is read for in a bound
 * transaction, which also says why somebody is refused.
 */
public class BoundReader {

	// What is wanted hangs on the account row, and the row on the settings: no plan can
	// read before they are made. The offset keeps it from being merged into the rest.
	private static final String WANTED = """
			, seen as (select %s = :callerRow as p_same from person)
			select seen.p_same, wanted.* from seen left join lateral (
				select w.*, true as p_found from (""".formatted(Account.WHOLE);

	private static final String MEMBER = Account.MEMBER.formatted(":callerTenant", ":callerNow", ":callerSubject",
			":callerToday") + WANTED;

	private static final String OPERATOR = Account.OPERATOR.formatted(":callerSubject") + WANTED;

	private static final String END = ") w where seen.p_same offset 0) wanted on true";

	private final DatabaseClient database;

	private final TransactionalOperator transactions;

	private final LastSeen lastSeen;

	private final CivilDate date;

	BoundReader(DatabaseClient database, ReactiveTransactionManager transactions, LastSeen lastSeen, CivilDate date) {
		DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
		reading.setReadOnly(true);
		this.database = database;
		this.transactions = TransactionalOperator.create(transactions, reading);
		this.lastSeen = lastSeen;
		this.date = date;
	}

	/**
	 * Reads rows.
	 * @param wanted what to read, written for the person who reads
	 * @param row reads a row
	 * @param <T> what a row is
	 * @return the rows in their order; {@code account_unknown}, {@code account_inactive}
	 * or {@code forbidden} as the account row says
	 */
	public <T> Mono<List<T>> read(Function<Person, Wanted> wanted, Function<Readable, T> row) {
		Mono<List<T>> inTransaction = Mono.defer(() -> inTransaction(wanted, row));
		return TenantContext.call().flatMap((call) -> {
			LastSeen.Seen seen = this.lastSeen.of(call.caller());
			if (seen == null || !call.allows(seen.person())) {
				return inTransaction;
			}
			Wanted guess = written(wanted, seen.person());
			return (guess != null) ? inOne(call, seen, guess, row).switchIfEmpty(inTransaction) : inTransaction;
		});
	}

	// What cannot be written is refused only after the person is known to be who they
	// were.
	private static @Nullable Wanted written(Function<Person, Wanted> wanted, Person person) {
		try {
			return wanted.apply(person);
		}
		catch (Fault ex) {
			return null;
		}
	}

	private <T> Mono<List<T>> inOne(Call call, LastSeen.Seen seen, Wanted wanted, Function<Readable, T> row) {
		return statement(call.caller(), wanted).bind("callerRow", seen.row())
			.bindValues(wanted.bound())
			.map((read) -> Found.of(read, row))
			.all()
			.collectList()
			.filter((found) -> !found.isEmpty() && found.getFirst().same())
			.doOnNext((found) -> call.bind(seen.person()))
			.map(Found::values);
	}

	private DatabaseClient.GenericExecuteSpec statement(Caller caller, Wanted wanted) {
		return switch (caller) {
			case Caller.Member member -> this.database.sql(member(wanted.sql()))
				.bind("callerTenant", member.tenant().value().toString())
				.bind("callerSubject", member.subject())
				.bind("callerToday", this.date.today())
				.bind("callerNow", this.date.instant());
			case Caller.Operator operator ->
				this.database.sql(OPERATOR + wanted.sql() + END).bind("callerSubject", operator.subject());
			case Caller.Machine _, Caller.Platform _, Caller.Stranger _ ->
				throw new IllegalStateException("only people are seen by their account row");
		};
	}

	/**
	 * The statement for people of a dependency.
	 * @param wanted what is read
	 * @return the statement, in which the caller is bound as well
	 */
	static String member(String wanted) {
		return MEMBER + wanted + END;
	}

	private <T> Mono<List<T>> inTransaction(Function<Person, Wanted> wanted, Function<Readable, T> row) {
		return TenantContext.person()
			.map(wanted)
			.flatMap((written) -> this.database.sql(written.sql())
				.bindValues(written.bound())
				.map(row)
				.all()
				.collectList())
			.as(this.transactions::transactional);
	}

	private record Found<T>(boolean same, @Nullable T value) {

		static <T> Found<T> of(Readable read, Function<Readable, T> row) {
			boolean found = read.get("p_found", Boolean.class) != null;
			return new Found<>(Boolean.TRUE.equals(read.get("p_same", Boolean.class)), found ? row.apply(read) : null);
		}

		static <T> List<T> values(List<Found<T>> found) {
			List<T> values = new ArrayList<>(found.size());
			found.forEach((one) -> Optional.ofNullable(one.value()).ifPresent(values::add));
			return values;
		}

	}

}
