package mx.gob.colima.mesa.platform.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.platform.outbox.Effect;
import mx.gob.colima.mesa.platform.outbox.Outbox;
import mx.gob.colima.mesa.platform.shared.CivilDate;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Ids;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts for people whom SG has authorised. Each is one row per person and dependency
 * for ever: whoever comes back has the same one again. Whoever had one in another
 * dependency loses it (<em>cambio de adscripción</em>); what they asked for there stays
 * there.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class AccountIssuing {

	/** How long a credential is good that nobody uses (rule book, 1). */
	public static final Duration LIFE = Duration.ofDays(7);

	private static final String END_ELSEWHERE = """
			update account set status = 'ended', version = version + 1
			where employee_number = any(:numbers) and tenant_id <> :tenant and status <> 'ended'
			returning tenant_id, id""";

	// Whoever has a credential in use keeps it as it is.
	private static final String ISSUE = """
			insert into account as a (tenant_id, id, username, employee_number, given_name, paternal_surname,
				maternal_surname, display_name, email, position, roles, status, issued_at, good_until)
			select :tenant, r.id, r.number, r.number, r.given, r.paternal, nullif(r.maternal, ''),
				rtrim(concat_ws(' ', r.given, r.paternal, r.maternal)), nullif(r.email, ''), nullif(r.position, ''),
				'{requester}', 'issued', :now, :until
			from jsonb_to_recordset(cast(:people as jsonb)) r (id uuid, number text, given text, paternal text, maternal text,
				email text, position text)
			on conflict (tenant_id, username) do update set given_name = excluded.given_name,
				paternal_surname = excluded.paternal_surname, maternal_surname = excluded.maternal_surname,
				display_name = excluded.display_name, email = excluded.email, position = excluded.position,
				roles = excluded.roles, status = excluded.status, issued_at = excluded.issued_at,
				good_until = excluded.good_until, handed_over_at = null, lapsed_at = null, version = a.version + 1
			where a.status in ('ended', 'issued', 'handed_over')
			returning a.id, a.employee_number""";

	private final DatabaseClient database;

	private final AccountRoles roles;

	private final Outbox outbox;

	private final JsonMapper json;

	private final Ids ids;

	private final CivilDate date;

	AccountIssuing(DatabaseClient database, AccountRoles roles, Outbox outbox, JsonMapper json, Ids ids,
			CivilDate date) {
		this.database = database;
		this.roles = roles;
		this.outbox = outbox;
		this.json = json;
		this.ids = ids;
		this.date = date;
	}

	/**
	 * Issues credentials in one dependency. They are made where people sign in once the
	 * transaction is committed, with the roles of the offices that they hold.
	 * @param tenant the dependency
	 * @param people to whom; each employee number once
	 * @return how many; the others had theirs
	 */
	public Mono<Integer> issue(UUID tenant, List<NewAccount> people) {
		Map<String, UUID> causes = people.stream()
			.collect(Collectors.toMap(NewAccount::employeeNumber, NewAccount::causeId));
		return this.roles.lock(tenant)
			.then(endElsewhere(tenant, causes))
			.then(insert(tenant, people))
			.flatMap((issued) -> Flux.fromIterable(issued)
				.concatMap((made) -> this.outbox
					.add(new Effect(tenant, Objects.requireNonNull(causes.get(made.employeeNumber())),
							EffectTopic.CREDENTIAL, "ISSUED", made.id())))
				.then(Mono.defer(() -> this.roles.follow(tenant, this.date.today(), people.getFirst().causeId())))
				.thenReturn(issued.size()));
	}

	private Mono<Void> endElsewhere(UUID tenant, Map<String, UUID> causes) {
		UUID cause = causes.values().iterator().next();
		return this.database.sql(END_ELSEWHERE)
			.bind("numbers", causes.keySet().toArray(String[]::new))
			.bind("tenant", tenant)
			.map((row) -> new Effect(Columns.uuid(row, "tenant_id"), cause, EffectTopic.ACCOUNT, "TRANSFERRED",
					Columns.uuid(row, "id")))
			.all()
			.collectList()
			.flatMapMany(Flux::fromIterable)
			.concatMap(this.outbox::add)
			.then();
	}

	private Mono<List<Made>> insert(UUID tenant, List<NewAccount> people) {
		Instant now = this.date.instant();
		return this.database.sql(ISSUE)
			.bind("tenant", tenant)
			.bind("now", now)
			.bind("until", now.plus(LIFE))
			.bind("people", this.json.writeValueAsString(people.stream().map(this::columns).toList()))
			.map((row) -> new Made(Columns.uuid(row, "id"), Columns.text(row, "employee_number")))
			.all()
			.collectList();
	}

	private Map<String, Object> columns(NewAccount person) {
		Map<String, Object> columns = new HashMap<>();
		columns.put("id", this.ids.next());
		columns.put("number", person.employeeNumber());
		columns.put("given", person.givenName());
		columns.put("paternal", person.paternalSurname());
		columns.put("maternal", person.maternalSurname());
		columns.put("email", person.email());
		columns.put("position", person.position());
		return columns;
	}

	private record Made(UUID id, String employeeNumber) {
	}

}
