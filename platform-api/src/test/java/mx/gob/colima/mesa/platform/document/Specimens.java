package mx.gob.colima.mesa.platform.document;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.platform.document.EnrolmentForm.Candidate;
import mx.gob.colima.mesa.platform.document.TermsText.Section;

/**
 * Documents to write, with names as they are.
 */
final class Specimens {

	static final String DEPENDENCY = "Secretaría de Infraestructura, Desarrollo Urbano y Movilidad";

	private static final String[][] NAMES = { { "María de los Ángeles", "Muñoz", "Güereña" },
			{ "Íñigo", "Peña y Lillo", "Ibáñez" }, { "José Ángel", "Cárdenas", null },
			{ "Xóchitl", "Domínguez de la Torre", "Ávalos" }, { "Bartolomé", "O'Farrill", "Núñez" } };

	private static final String[][] WORK = { { "Jefa de departamento de Recursos Materiales", "Mando medio" },
			{ "Director general de Planeación y Evaluación", "Director" }, { "Subdirectora", "Mando medio" } };

	private Specimens() {
	}

	static EnrolmentForm form(int count) {
		return form(IntStream.range(0, count).mapToObj(Specimens::candidate).toList());
	}

	static EnrolmentForm form(List<Candidate> candidates) {
		return new EnrolmentForm(DEPENDENCY, "SEIDUM/ALTA/2026/000009", LocalDate.of(2026, 11, 28), candidates,
				new Signer("Rosalía Castañeda Núñez", "Coordinadora administrativa"), null, terms());
	}

	static EnrolmentForm draft() {
		return new EnrolmentForm(DEPENDENCY, null, LocalDate.of(2026, 11, 28), List.of(candidate(0)),
				new Signer("Rosalía Castañeda Núñez", "Coordinadora administrativa"),
				new Signer("Óscar Cortés Íñiguez", "Titular de la dependencia"), terms());
	}

	static Candidate candidate(int number) {
		String[] name = NAMES[number % NAMES.length];
		String[] work = WORK[number % WORK.length];
		return new Candidate(String.valueOf(10_001 + number), name[0], name[1], name[2],
				"empleado.numero.%05d@dependencia.col.gob.mx".formatted(number), "312 316 2000",
				(number % 3 == 0) ? null : String.valueOf(23_000 + number), work[0], work[1]);
	}

	static Candidate named(String name) {
		return new Candidate("10001", name, "Muñoz", null, "a@b.mx", null, null, "Jefa", "Mando medio");
	}

	static TermsText terms() {
		return new TermsText(1, LocalDate.of(2026, 11, 28), "Responsabilidades de quien recibe credenciales",
				"Texto propuesto, sujeto a validación jurídica",
				List.of(new Section("Credenciales",
						IntStream.rangeClosed(1, 9)
							.mapToObj((i) -> "1-" + i
									+ ". Cambiar la contraseña al recibirla y, después, al menos una vez al mes; "
									+ "no compartirla con nadie, ni con quien da soporte.")
							.toList()),
						new Section("Aviso de privacidad", List.of("Se piden los datos mínimos."))),
				"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
	}

	static SealedLetter letter() {
		return letter("María de los Ángeles Muñoz Güereña", "Jefa de departamento de Recursos Materiales", DEPENDENCY);
	}

	static SealedLetter letter(String addressee, String position, String dependency) {
		return new SealedLetter(addressee, position, dependency, "10001",
				URI.create("https://mesa.col.gob.mx/credenciales"), "K7QXM2RD9WTPH4VB",
				URI.create("https://mesa.col.gob.mx/credenciales#K7QXM2RD9WTPH4VB"),
				Instant.parse("2026-12-05T20:30:00Z"));
	}

}
