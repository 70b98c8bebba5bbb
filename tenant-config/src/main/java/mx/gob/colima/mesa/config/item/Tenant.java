package mx.gob.colima.mesa.config.item;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A dependency.
 *
 * @param id its id
 * @param acronym its acronym, upper case
 * @param kind {@code centralizada} or {@code descentralizada}
 * @param color its colour, {@code #rrggbb}
 * @param names its official names, oldest first
 */
public record Tenant(UUID id, String acronym, String kind, String color, List<DatedName> names) implements Item {

	public Tenant {
		names = names.stream().sorted(Comparator.comparing(DatedName::from)).toList();
	}

	@Override
	public UUID identity() {
		return this.id;
	}

	@Override
	public String label() {
		return "dependency " + this.acronym;
	}

	/**
	 * The alias of its organization in the realm.
	 * @return the acronym in lower case
	 */
	public String alias() {
		return this.acronym.toLowerCase(Locale.ROOT);
	}

	/**
	 * The official name on a day.
	 * @param day the day
	 * @return the name in force, or the first one before that
	 */
	public String nameOn(LocalDate day) {
		return this.names.stream()
			.filter((name) -> !name.from().isAfter(day))
			.reduce((earlier, later) -> later)
			.orElse(this.names.getFirst())
			.name();
	}

	/**
	 * A name and the day from which it holds.
	 *
	 * @param from first day
	 * @param name the name
	 */
	public record DatedName(LocalDate from, String name) {
	}

}
