package mx.gob.colima.mesa.past.world;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Who and what there is.
 *
 * @param dependencies the dependencies, by acronym
 * @param operators those who serve
 * @param groups their groups
 * @param since when the first versions of services, levels and calendars are all in force
 */
public record World(List<Dependency> dependencies, List<Operator> operators, List<Group> groups, Instant since) {

	/**
	 * Copies the lists.
	 */
	public World {
		dependencies = List.copyOf(dependencies);
		operators = List.copyOf(operators);
		groups = List.copyOf(groups);
	}

	/**
	 * The same in another order.
	 * @param acronyms order of the dependencies
	 * @return what there is
	 */
	public World ordered(Comparator<String> acronyms) {
		return new World(
				this.dependencies.stream().sorted(Comparator.comparing(Dependency::acronym, acronyms)).toList(),
				this.operators, this.groups, this.since);
	}

}
