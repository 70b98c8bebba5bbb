package mx.gob.colima.mesa.platform.servicerequest;

import java.util.UUID;

import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may be given a request: groups that serve its category, and their members.
 */
@Repository
@Transactional(readOnly = true)
class Fulfilment {

	private static final String SERVING = """
			select g.id, g.name from fulfilment_group g
			join fulfilment_group_category c on c.group_id = g.id and c.category_id = :category
			where g.active and g.id = any(:groups) order by (g.id = :preferred) desc nulls last, g.name limit 1""";

	private static final String MEMBER = """
			select o.display_name from fulfilment_group_member m join operator o on o.id = m.operator_id
			where m.group_id = :group and o.id = :operator and o.status = 'active' and 'agent' = any(o.roles)""";

	private final DatabaseClient database;

	Fulfilment(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * A group and one of its members, if both are fit for a category.
	 * @param category the category
	 * @param group the group
	 * @param assignee the member; {@code null} for the group alone
	 * @return the team; {@code invalid} names what does not fit
	 */
	Mono<Progress.Team> team(UUID category, UUID group, @Nullable UUID assignee) {
		return group(category, new UUID[] { group }, null)
			.switchIfEmpty(Mono.error(() -> Fault.invalid("groupId", "not_serving")))
			.flatMap((found) -> (assignee != null) ? member(found, assignee) : Mono.just(found));
	}

	/**
	 * A person within a group of their own.
	 * @param category the category
	 * @param person who takes the request
	 * @param preferred the group that has it already
	 * @return the team; {@code invalid} if none of their groups serves the category
	 */
	Mono<Progress.Team> own(UUID category, Person person, @Nullable UUID preferred) {
		return group(category, person.groups().toArray(UUID[]::new), preferred)
			.map((found) -> new Progress.Team(found.groupId(), found.group(), person.id(), person.name()))
			.switchIfEmpty(Mono.error(() -> Fault.invalid("groupId", "not_serving")));
	}

	private Mono<Progress.Team> group(UUID category, UUID[] groups, @Nullable UUID preferred) {
		return this.database.sql(SERVING)
			.bind("category", category)
			.bind("groups", groups)
			.bind("preferred", RequestColumns.maybe(preferred))
			.map((row) -> new Progress.Team(Columns.uuid(row, "id"), Columns.text(row, "name"), null, null))
			.one();
	}

	private Mono<Progress.Team> member(Progress.Team team, UUID operator) {
		return this.database.sql(MEMBER)
			.bind("group", RequestColumns.maybe(team.groupId()))
			.bind("operator", operator)
			.map((row) -> new Progress.Team(team.groupId(), team.group(), operator, Columns.text(row, "display_name")))
			.one()
			.switchIfEmpty(Mono.error(() -> Fault.invalid("assigneeId", "not_member")));
	}

}
