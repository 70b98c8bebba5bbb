package mx.gob.colima.mesa.portal.stub;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.LevelView;
import mx.gob.colima.mesa.contract.catalog.OfferingDetail;
import mx.gob.colima.mesa.contract.catalog.OfferingDetail.OpenHours;
import mx.gob.colima.mesa.contract.catalog.OfferingSummary;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.catalog.TargetView;
import mx.gob.colima.mesa.contract.people.EmployeeView;
import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.tenancy.TenantView;

/**
 * Invented data.
 */
public final class Samples {

	/** The dependency whose door is looked at. */
	public static final TenantView SEFOME = new TenantView(id("SEFOME"), "SEFOME", "Secretaría de Fomento Económico",
			"centralizada", "#0f6b5c");

	/** Another one. */
	public static final TenantView DIF = new TenantView(id("DIF"), "DIF",
			"Sistema para el Desarrollo Integral de la Familia", "descentralizada", "#7a2e6b");

	/** A service. */
	public static final UUID AIR = id("Reparación de aire acondicionado");

	private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

	private static final String[][] SERVICES = {
			{ "Mantenimiento de inmuebles", "Reparación de aire acondicionado", "building", "3" },
			{ "Mantenimiento de inmuebles", "Plomería y fugas de agua", "tool", "2" },
			{ "Mantenimiento de inmuebles", "Pintura e impermeabilización", "tool", "10" },
			{ "Mantenimiento de inmuebles", "Cerrajería", "tool", "2" },
			{ "Limpieza y áreas verdes", "Jardinería", "leaf", "5" },
			{ "Parque vehicular", "Préstamo de vehículo oficial", "car", "2" },
			{ "Eventos y logística", "Préstamo de mobiliario (sillas, mesas, templete)", "mega", "3" },
			{ "Oficialía", "Mensajería y correspondencia", "mail", "1" },
			{ "Tecnologías de la información", "Soporte a equipo de cómputo", "laptop", "2" } };

	private Samples() {
	}

	static UUID id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	static List<TenantView> tenants() {
		return List.of(new TenantView(id("CGE"), "CGE", "Contraloría General del Estado", "centralizada", "#5b3a8c"),
				DIF, new TenantView(id("SE"), "SE", "Secretaría de Educación", "centralizada", "#1f5fa8"), SEFOME);
	}

	static Me me(String username) {
		return switch (username) {
			case "20001" -> person(username, "Rogelio Anguiano Preciado", "Rogelio", "Secretario", SEFOME, Role.HEAD);
			case "20002" -> person(username, "Lucía Barajas Ventura", "Lucía", "Coordinadora administrativa", SEFOME,
					Role.COORDINATOR);
			case "20003" ->
				person(username, "Emilio Vizcarra Rincón", "Emilio", "Jefe de departamento", SEFOME, Role.REQUESTER);
			case "50001" -> person(username, "Teresa Cobián Larios", "Teresa", "Directora", DIF, Role.REQUESTER);
			case "sg.larios" -> new Me(id(username), username, "Octavio Larios Ríos", "Octavio", null,
					Set.of(Role.AGENT), null, Office.SG);
			default -> person("31847", "Mariana Solórzano Ochoa", "Mariana", "Directora de Atención Empresarial",
					SEFOME, Role.REQUESTER);
		};
	}

	static TenantView tenant(String username) {
		TenantView tenant = me(username).tenant();
		return (tenant != null) ? tenant : SEFOME;
	}

	private static Me person(String username, String name, String given, String position, TenantView tenant,
			Role role) {
		return new Me(id(username), username, name, given, position, Set.of(role), tenant, null);
	}

	static List<EmployeeView> employees() {
		return List.of(
				new EmployeeView(id("e1"), "41207", "Rosa Elena Cárdenas Vuelvas", "Analista",
						"Edificio B, 2.º piso, sala de juntas"),
				new EmployeeView(id("e2"), "41311", "Rosalío Cárdenas Michel", "Auxiliar", "Edificio B, planta baja"),
				new EmployeeView(id("e3"), "00412", "Ana Karen Muñoz Peña", null, null));
	}

	static List<OfferingSummary> offerings() {
		List<OfferingSummary> offerings = new ArrayList<>();
		for (String[] service : SERVICES) {
			Office office = service[0].startsWith("Tecno") ? Office.DTI : Office.SG;
			offerings.add(new OfferingSummary(id(service[1]), service[1],
					"Diagnóstico y reparación de lo que no funciona, gotea, hace ruido o no enciende.", service[0],
					"box", service[2], office, levels(Integer.parseInt(service[3]))));
		}
		return offerings;
	}

	static OfferingDetail offering(UUID id, String version) {
		OfferingSummary summary = offerings().stream().filter((one) -> one.id().equals(id)).findFirst().orElseThrow();
		List<OpenHours> hours = List.of(1, 2, 3, 4, 5)
			.stream()
			.map((day) -> new OpenHours(day, "08:30", "16:30"))
			.toList();
		Instant now = Instant.now();
		return new OfferingDetail(id, version, summary.name(), summary.description(), summary.category(),
				summary.icon(), summary.serves(), summary.levels(),
				List.of("Equipos propios de los empleados o sin número de inventario.",
						"Compra de equipo nuevo: se pide por Bienes muebles."),
				hours, ZONE.getId(), new OfferingDetail.Promise(now, now.plus(Duration.ofHours(4)), due(now, 3)));
	}

	static Instant due(Instant from, int days) {
		return from.atZone(ZONE).plusDays(days).withHour(16).withMinute(30).withSecond(0).withNano(0).toInstant();
	}

	private static List<LevelView> levels(int days) {
		return List.of(
				new LevelView(id("o" + days), "Ordinario", true, 1, new TargetView(Duration.ofHours(4), null),
						new TargetView(null, days)),
				new LevelView(id("p" + days), "Prioritario", false, 1, new TargetView(Duration.ofHours(2), null),
						new TargetView(Duration.ofHours(12), null)),
				new LevelView(id("c" + days), "Crítico", false, 1, new TargetView(Duration.ofMinutes(30), null),
						new TargetView(Duration.ofHours(4), null)));
	}

}
