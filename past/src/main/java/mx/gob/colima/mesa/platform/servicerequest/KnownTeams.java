package mx.gob.colima.mesa.platform.servicerequest;

import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;

/**
 * Groups and their members from memory.
 */
public final class KnownTeams extends Fulfilment {

	private final Map<UUID, String> groups;

	private final Map<UUID, String> people;

	/**
	 * Creates the teams.
	 * @param database a client, which is not asked
	 * @param groups names by group
	 * @param people names by operator
	 */
	public KnownTeams(DatabaseClient database, Map<UUID, String> groups, Map<UUID, String> people) {
		super(database);
		this.groups = Map.copyOf(groups);
		this.people = Map.copyOf(people);
	}

	@Override
	Mono<Progress.Team> team(UUID category, UUID group, @Nullable UUID assignee) {
		return Mono.just(new Progress.Team(group, this.groups.get(group), assignee,
				(assignee != null) ? this.people.get(assignee) : null));
	}

	@Override
	Mono<Progress.Team> own(UUID category, Person person, @Nullable UUID preferred) {
		UUID group = (preferred != null && person.groups().contains(preferred)) ? preferred
				: person.groups().iterator().next();
		return Mono.just(new Progress.Team(group, this.groups.get(group), person.id(), person.name()));
	}

}
