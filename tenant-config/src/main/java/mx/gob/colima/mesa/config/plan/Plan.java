package mx.gob.colima.mesa.config.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import mx.gob.colima.mesa.config.Configuration;
import mx.gob.colima.mesa.config.item.Calendar;
import mx.gob.colima.mesa.config.item.Category;
import mx.gob.colima.mesa.config.item.Item;
import mx.gob.colima.mesa.config.item.Operator;
import mx.gob.colima.mesa.config.item.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What has to happen so that a database holds what the files declare. Applying it from
 * the first change to the last never refers to something that is not there: what is
 * wanted comes after what it needs, then what is retired goes before what it needed.
 *
 * @param changes the changes, in the order in which they can be applied
 * @param text the changes as a person reads them: a line for each, offerings by
 * dependency, and a last line that counts
 */
public record Plan(List<Change> changes, String text) {

	public Plan {
		changes = List.copyOf(changes);
	}

	/**
	 * Compares.
	 * @param desired what the files declare
	 * @param actual what is in force
	 * @return the difference
	 */
	public static Plan between(Configuration desired, Actual actual) {
		SequencedMap<Object, Item> inForce = byIdentity(actual.inForce());
		Map<Object, Item> retired = byIdentity(actual.retired());
		List<Change> changes = new ArrayList<>();
		for (Item item : desired.items()) {
			Change change = change(inForce.remove(item.identity()), retired.get(item.identity()), item);
			if (change != null) {
				changes.add(change);
			}
		}
		inForce.sequencedValues()
			.reversed()
			.stream()
			.filter(Plan::isRetirable)
			.sorted((one, other) -> Integer.compare(rank(other), rank(one)))
			.map(Change.Retire::new)
			.forEach(changes::add);
		return new Plan(changes, new PlanText(desired, actual).render(changes));
	}

	/**
	 * Whether everything is already as it is wanted.
	 * @return whether there is nothing to do
	 */
	public boolean isEmpty() {
		return this.changes.isEmpty();
	}

	private static @Nullable Change change(@Nullable Item inForce, @Nullable Item retired, Item desired) {
		if (inForce == null) {
			return (retired != null) ? new Change.Update(retired, desired) : new Change.Create(desired);
		}
		return inForce.content().equals(desired.content()) ? null : new Change.Update(inForce, desired);
	}

	private static SequencedMap<Object, Item> byIdentity(List<Item> items) {
		SequencedMap<Object, Item> map = new LinkedHashMap<>();
		items.forEach((item) -> map.put(item.identity(), item));
		return map;
	}

	private static boolean isRetirable(Item item) {
		return switch (item) {
			case Calendar _, Category _, Operator _, Terms _ -> false;
			default -> true;
		};
	}

	private static int rank(Item item) {
		return List.of(Item.class.getPermittedSubclasses()).indexOf(item.getClass());
	}

}
