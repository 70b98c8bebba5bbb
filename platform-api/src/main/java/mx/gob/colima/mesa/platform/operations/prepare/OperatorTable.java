package mx.gob.colima.mesa.platform.operations.prepare;

import java.util.Set;
import java.util.UUID;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.config.item.Office;
import mx.gob.colima.mesa.config.item.Operator;
import mx.gob.colima.mesa.platform.shared.Columns;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Operators and their groups. Whether they are active, and who they are in the realm, is
 * not for the files to say.
 */
@Transactional(propagation = Propagation.MANDATORY)
class OperatorTable implements Table<Operator> {

	private final DatabaseClient database;

	OperatorTable(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Flux<Held> held() {
		return this.database.sql("""
				select o.*, array(select group_id from fulfilment_group_member where operator_id = o.id) as groups
				from operator o order by o.id""").map((row) -> new Held(read(row), false)).all();
	}

	@Override
	public Mono<Void> write(Operator operator) {
		return this.database
			.sql("""
					insert into operator (id, username, given_name, paternal_surname, maternal_surname, display_name, email,
						position, office, roles, status)
					values (:id, :username, :given, :paternal, :maternal, :display, :email, :position, :office, :roles, 'active')
					on conflict (id) do update set username = excluded.username, given_name = excluded.given_name,
						paternal_surname = excluded.paternal_surname, maternal_surname = excluded.maternal_surname,
						display_name = excluded.display_name, email = excluded.email, position = excluded.position,
						office = excluded.office, roles = excluded.roles, version = operator.version + 1""")
			.bind("id", operator.id())
			.bind("username", operator.username())
			.bind("given", operator.givenName())
			.bind("paternal", operator.paternalSurname())
			.bind("maternal", nullable(operator.maternalSurname()))
			.bind("display", operator.displayName())
			.bind("email", nullable(operator.email()))
			.bind("position", nullable(operator.position()))
			.bind("office", operator.office().name())
			.bind("roles", operator.roles().stream().sorted().toArray(String[]::new))
			.fetch()
			.rowsUpdated()
			.then(Mono.defer(() -> leaveOtherGroups(operator)))
			.then(Mono.defer(() -> joinGroups(operator)))
			.then();
	}

	private Mono<Long> leaveOtherGroups(Operator operator) {
		return this.database
			.sql("delete from fulfilment_group_member where operator_id = :id and group_id <> all(:groups)")
			.bind("id", operator.id())
			.bind("groups", operator.groups().toArray(UUID[]::new))
			.fetch()
			.rowsUpdated();
	}

	private Mono<Long> joinGroups(Operator operator) {
		return this.database.sql("""
				insert into fulfilment_group_member (operator_id, group_id) select :id, unnest(:groups)
				on conflict do nothing""")
			.bind("id", operator.id())
			.bind("groups", operator.groups().toArray(UUID[]::new))
			.fetch()
			.rowsUpdated();
	}

	private static Parameter nullable(@Nullable String text) {
		return Parameters.in(R2dbcType.VARCHAR, text);
	}

	private static Operator read(Readable row) {
		return new Operator(Columns.uuid(row, "id"), Columns.text(row, "username"), Columns.text(row, "given_name"),
				Columns.text(row, "paternal_surname"), row.get("maternal_surname", String.class),
				row.get("email", String.class), row.get("position", String.class),
				Office.valueOf(Columns.text(row, "office")), Set.of(Columns.get(row, "roles", String[].class)),
				Set.of(Columns.get(row, "groups", UUID[].class)));
	}

}
