package mx.gob.colima.mesa.admin.stub;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import mx.gob.colima.mesa.contract.people.OfficeStanding;
import mx.gob.colima.mesa.contract.people.OfficeholderDocument;
import mx.gob.colima.mesa.contract.people.OfficeholderView;
import mx.gob.colima.mesa.contract.people.PublicOffice;
import org.jspecify.annotations.Nullable;

/**
 * Invented appointments.
 */
public final class SampleOfficeholders {

	/** In force, with its document. */
	public static final OfficeholderView HEAD = of(1, 0, PublicOffice.HEAD, "Lic. Beatriz Quiroz Anguiano",
			"Secretaria de Fomento Económico", LocalDate.of(2026, 1, 1), null, OfficeStanding.IN_FORCE);

	/** Ended by somebody. */
	public static final OfficeholderView FORMER = of(2, 0, PublicOffice.COORDINATOR, "Martín Cobián Verduzco",
			"Coordinador administrativo", LocalDate.of(2024, 3, 15), LocalDate.of(2025, 12, 31), OfficeStanding.ENDED);

	/** To begin. */
	public static final OfficeholderView NEXT = of(3, 0, PublicOffice.COORDINATOR, "Lilia Munguía Rangel", null,
			LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), OfficeStanding.UPCOMING);

	/** All of them. */
	public static final List<OfficeholderView> ALL = List.of(HEAD, NEXT, FORMER,
			of(4, 1, PublicOffice.HEAD, "Dr. Íñigo Larios Núñez", "Secretario de Educación", LocalDate.of(2026, 2, 1),
					null, OfficeStanding.IN_FORCE),
			of(5, 1, PublicOffice.REPRESENTATIVE, "María Fernanda de la Peña y Covarrubias Villaseñor",
					"Directora General de Planeación Educativa y Vinculación", LocalDate.of(2026, 2, 1), null,
					OfficeStanding.IN_FORCE));

	private SampleOfficeholders() {
	}

	private static OfficeholderView of(int number, int tenant, PublicOffice office, String name,
			@Nullable String position, LocalDate from, @Nullable LocalDate to, OfficeStanding standing) {
		OfficeholderDocument document = (number == 1)
				? new OfficeholderDocument("nombramiento.pdf", "application/pdf", 184_320, "0".repeat(64)) : null;
		return new OfficeholderView(Samples.id(950 + number), Samples.TENANTS.get(tenant), office,
				String.valueOf(100_140 + number), name, position, (number == 5) ? null : Samples.id(970 + number),
				number == 5, from, to, standing, (number == 2) ? "Cambio de adscripción a otra dependencia" : null,
				document, "Marina Rivas", Instant.parse("2026-01-02T16:00:00Z"));
	}

}
