package mx.gob.colima.mesa.config.plan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import mx.gob.colima.mesa.config.Configuration;
import mx.gob.colima.mesa.config.item.Item;
import mx.gob.colima.mesa.config.item.Offering;
import mx.gob.colima.mesa.config.item.Tenant;

/**
 * A plan in words. Offerings come by the hundred, so they are told by dependency.
 */
final class PlanText {

	private final Map<UUID, String> dependencies;

	PlanText(Configuration desired, Actual actual) {
		this.dependencies = Stream.of(actual.retired(), actual.inForce(), desired.tenants())
			.flatMap(List::stream)
			.filter(Tenant.class::isInstance)
			.map(Tenant.class::cast)
			.collect(Collectors.toMap(Tenant::id, Tenant::label, (earlier, later) -> later));
	}

	String render(List<Change> changes) {
		List<String> lines = new ArrayList<>();
		Map<String, Integer> offerings = new LinkedHashMap<>();
		for (Change change : changes) {
			if (change.item() instanceof Offering offering) {
				offerings.merge(sign(change) + " offerings of " + this.dependencies.get(offering.tenantId()), 1,
						Integer::sum);
			}
			else {
				lines.add(sign(change) + " " + change.item().label() + difference(change));
			}
		}
		offerings.forEach((line, count) -> lines.add(line + ": " + count));
		lines.add(count(changes, Change.Create.class) + " to create, " + count(changes, Change.Update.class)
				+ " to change, " + count(changes, Change.Retire.class) + " to retire");
		return String.join(System.lineSeparator(), lines);
	}

	private static long count(List<Change> changes, Class<? extends Change> kind) {
		return changes.stream().filter(kind::isInstance).count();
	}

	private static char sign(Change change) {
		return switch (change) {
			case Change.Create _ -> '+';
			case Change.Update _ -> '~';
			case Change.Retire _ -> '-';
		};
	}

	private static String difference(Change change) {
		if (!(change instanceof Change.Update update)) {
			return "";
		}
		List<String> fields = new ArrayList<>();
		for (RecordComponent component : update.item().getClass().getRecordComponents()) {
			if (!Objects.equals(value(update.before().content(), component),
					value(update.item().content(), component))) {
				fields.add(component.getName());
			}
		}
		return fields.isEmpty() ? ": comes back" : ": " + String.join(", ", fields);
	}

	private static Object value(Item item, RecordComponent component) {
		try {
			return component.getAccessor().invoke(item);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("Cannot read " + component.getName(), ex);
		}
	}

}
