package mx.gob.colima.mesa.platform.tenancy;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Statement;
import mx.gob.colima.mesa.platform.shared.CivilDate;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The first statement of every transaction. Settings are local to the transaction and
 * always bound, never spliced.
 */
class Binding {

	private static final String PERSON = "select person.*, " + Account.WHOLE + " as p_whole from person";

	private static final String MEMBER = Account.MEMBER.formatted("$1", "$4", "$2", "$3") + PERSON;

	private static final String OPERATOR = Account.OPERATOR.formatted("$1") + PERSON;

	private final LastSeen lastSeen;

	private final CivilDate date;

	Binding(LastSeen lastSeen, CivilDate date) {
		this.lastSeen = lastSeen;
		this.date = date;
	}

	Mono<Void> bind(Connection connection, Call call) {
		return switch (call.caller()) {
			case Caller.Member member -> person(connection.createStatement(MEMBER)
				.bind("$1", member.tenant().value().toString())
				.bind("$2", member.subject())
				.bind("$3", this.date.today())
				.bind("$4", this.date.instant()), call);
			case Caller.Operator operator ->
				person(connection.createStatement(OPERATOR).bind("$1", operator.subject()), call);
			case Caller.Platform platform -> platform(connection, platform);
			case Caller.Machine _ -> Mono.empty();
			case Caller.Stranger _ -> Mono.error(() -> Fault.of(FaultCode.FORBIDDEN));
		};
	}

	private Mono<Void> person(Statement statement, Call call) {
		return Flux.from(statement.execute())
			.flatMap((result) -> result.map((row) -> admit(row, call)))
			.singleOrEmpty()
			.switchIfEmpty(Mono.error(() -> Fault.of(FaultCode.ACCOUNT_UNKNOWN)))
			.then();
	}

	private Person admit(Readable row, Call call) {
		Person person = Account.admit(row, call);
		// whoever may call little yet is looked at in full each time
		if (!Account.owesTerms(row, call)) {
			this.lastSeen.keep(call.caller(), person, Columns.text(row, "p_whole"));
		}
		return person;
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

}
