package mx.gob.colima.mesa.platform.enrolment.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.platform.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a spreadsheet: which column holds what, however it is spelled.
 */
final class Heading {

	private static final Map<String, String> KNOWN = Map.ofEntries(Map.entry("numerodeempleado", "employeeNumber"),
			Map.entry("nodeempleado", "employeeNumber"), Map.entry("ndeempleado", "employeeNumber"),
			Map.entry("numempleado", "employeeNumber"), Map.entry("numero", "employeeNumber"),
			Map.entry("empleado", "employeeNumber"), Map.entry("nombre", "givenName"),
			Map.entry("nombres", "givenName"), Map.entry("apellidopaterno", "paternalSurname"),
			Map.entry("primerapellido", "paternalSurname"), Map.entry("apellidomaterno", "maternalSurname"),
			Map.entry("segundoapellido", "maternalSurname"), Map.entry("correo", "email"),
			Map.entry("correoelectronico", "email"), Map.entry("email", "email"), Map.entry("telefono", "phone"),
			Map.entry("extension", "extension"), Map.entry("ext", "extension"), Map.entry("puesto", "position"),
			Map.entry("cargo", "position"), Map.entry("niveldemando", "managementLevel"),
			Map.entry("nivel", "managementLevel"), Map.entry("anexo", "annex"),
			Map.entry("responsabilidades", "annex"));

	private static final List<String> NEEDED = List.of("employeeNumber", "givenName", "paternalSurname", "email");

	private final Map<String, Integer> places = new HashMap<>();

	/**
	 * Reads a heading.
	 * @param cells cells of the first row
	 */
	Heading(List<String> cells) {
		for (int place = 0; place < cells.size(); place++) {
			String member = KNOWN.get(plain(cells.get(place)));
			if (member != null) {
				this.places.putIfAbsent(member, place);
			}
		}
		if (!this.places.keySet().containsAll(NEEDED)) {
			throw Fault.invalid("file", "no_heading");
		}
	}

	/**
	 * Reads a row.
	 * @param cells its cells
	 * @return what it says of a person
	 */
	CandidateData row(List<String> cells) {
		return new CandidateData(cell(cells, "employeeNumber"), cell(cells, "givenName"),
				cell(cells, "paternalSurname"), cell(cells, "maternalSurname"), cell(cells, "email"),
				cell(cells, "phone"), cell(cells, "extension"), cell(cells, "position"), cell(cells, "managementLevel"),
				yes(cell(cells, "annex")));
	}

	private @Nullable String cell(List<String> cells, String member) {
		Integer place = this.places.get(member);
		return (place != null && place < cells.size()) ? cells.get(place) : null;
	}

	private static boolean yes(@Nullable String cell) {
		return List.of("si", "x", "1", "true", "verdadero").contains(plain(Objects.requireNonNullElse(cell, "")));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

}
