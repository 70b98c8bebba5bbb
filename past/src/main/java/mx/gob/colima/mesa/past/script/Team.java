package mx.gob.colima.mesa.past.script;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.past.world.Group;
import mx.gob.colima.mesa.past.world.Operator;
import mx.gob.colima.mesa.past.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Who deals with a request.
 *
 * @param manager recognises and assigns
 * @param group has it
 * @param agent does it
 */
record Team(Operator manager, Group group, Operator agent) {

	static Team of(World world, UUID category, @Nullable String named, Chance chance) {
		List<Operator> managers = world.operators()
			.stream()
			.filter((operator) -> operator.role() == Role.SERVICE_MANAGER)
			.toList();
		List<Group> serving = world.groups()
			.stream()
			.filter((group) -> group.categories().contains(category) && !agents(world, group).isEmpty())
			.toList();
		List<Group> preferred = serving.stream().filter((group) -> group.name().equals(named)).toList();
		Group group = chance.of(preferred.isEmpty() ? serving : preferred);
		return new Team(chance.of(managers), group, chance.of(agents(world, group)));
	}

	private static List<Operator> agents(World world, Group group) {
		return world.operators()
			.stream()
			.filter((operator) -> operator.role() == Role.AGENT && operator.groups().contains(group.id()))
			.toList();
	}

}
