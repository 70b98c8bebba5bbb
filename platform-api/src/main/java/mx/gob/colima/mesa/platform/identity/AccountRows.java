package mx.gob.colima.mesa.platform.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.platform.identity.keycloak.SignIns;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of the bound dependency, as the worker sees them who lets them sign in.
 */
@Repository
@Transactional
class AccountRows {

	private static final String SELECT = """
			select a.tenant_id, a.id, a.username, a.given_name, a.paternal_surname, a.maternal_surname, a.email, a.roles,
				a.status, t.acronym
			from account a join tenant t on t.id = a.tenant_id
			where a.tenant_id = (select bound_tenant()) and a.id = :id""";

	private static final String LINK = """
			update account set subject = :subject
			where tenant_id = (select bound_tenant()) and id = :id and (subject is null or subject = :subject)""";

	/** What may sign in; the rest may not. */
	private static final Set<String> ENABLED = Set.of("issued", "handed_over", "active");

	private static final List<Role> HIGHEST_FIRST = List.of(Role.HEAD, Role.COORDINATOR, Role.REQUESTER);

	private final DatabaseClient database;

	AccountRows(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Finds an account.
	 * @param id the account
	 * @return the account; empty if the dependency has none
	 */
	@Transactional(readOnly = true)
	Mono<SignIns.Account> find(UUID id) {
		return this.database.sql(SELECT).bind("id", id).map(AccountRows::read).one();
	}

	/**
	 * By which subject an account is known.
	 * @param id the account
	 * @return the subject; empty if there is none yet
	 */
	@Transactional(readOnly = true)
	Mono<String> subject(UUID id) {
		return this.database
			.sql("select subject from account where tenant_id = (select bound_tenant()) and id = :id"
					+ " and subject is not null")
			.bind("id", id)
			.map((row) -> Columns.text(row, "subject"))
			.one();
	}

	/**
	 * Writes down by which subject an account is known, once.
	 * @param id the account
	 * @param subject the subject
	 * @return whether it is known by this subject now, and was by no other
	 */
	Mono<Boolean> link(UUID id, String subject) {
		return this.database.sql(LINK)
			.bind("subject", subject)
			.bind("id", id)
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows == 1);
	}

	private static SignIns.Account read(Readable row) {
		Set<String> keys = Arrays.stream(Columns.get(row, "roles", String[].class)).collect(Collectors.toSet());
		String surnames = Stream
			.concat(Stream.of(Columns.text(row, "paternal_surname")),
					Stream.ofNullable(row.get("maternal_surname", String.class)))
			.collect(Collectors.joining(" "));
		return new SignIns.Account(Columns.uuid(row, "id"), Columns.text(row, "username"),
				Columns.text(row, "given_name"), surnames, row.get("email", String.class),
				HIGHEST_FIRST.stream().filter((role) -> keys.contains(role.key())).findFirst().orElse(Role.REQUESTER),
				ENABLED.contains(Columns.text(row, "status")), Columns.uuid(row, "tenant_id"),
				Columns.text(row, "acronym"));
	}

}
