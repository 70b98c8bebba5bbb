package mx.gob.colima.mesa.past.script;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fills what a story leaves open, the same throughout one request.
 */
final class Words {

	private static final List<String> HOURS = List.of("9:00", "9:30", "10:00", "11:00", "12:00", "13:00", "14:00");

	private static final List<String> DAYS = List.of("lunes", "martes", "miércoles", "jueves", "viernes");

	private static final List<String> TOWNS = List.of("Manzanillo", "Tecomán", "Armería", "Comala", "Coquimatlán",
			"Cuauhtémoc", "Ixtlahuacán", "Minatitlán", "Villa de Álvarez");

	private final Map<String, String> values;

	private final Chance chance;

	Words(String place, Chance chance) {
		List<String> parts = List.of(place.split(", "));
		this.chance = chance;
		this.values = Map.of("n", String.valueOf(2 + chance.below(7)), "ext", String.valueOf(2100 + chance.below(700)),
				"hora", chance.of(HOURS), "pueblo", chance.of(TOWNS), "dia", chance.of(DAYS), "cuarto",
				parts.getLast().toLowerCase(Locale.forLanguageTag("es")), "edificio", parts.getFirst());
	}

	String pick(List<String> choices) {
		return fill(this.chance.of(choices));
	}

	String fill(String text) {
		String filled = text;
		for (Map.Entry<String, String> value : this.values.entrySet()) {
			filled = filled.replace("{" + value.getKey() + "}", value.getValue());
		}
		return filled.isEmpty() ? filled : filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
	}

}
