package mx.gob.colima.mesa.admin.stub;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.catalog.TargetView;
import mx.gob.colima.mesa.contract.people.GroupView;
import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.request.ActorView;
import mx.gob.colima.mesa.contract.request.AttachmentView;
import mx.gob.colima.mesa.contract.request.BeneficiaryView;
import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockSegmentView;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.ClockView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * Invented people and requests.
 */
public final class Samples {

	/** The dependencies. */
	public static final List<TenantView> TENANTS = List.of(
			tenant(1, "SEFOME", "Secretaría de Fomento Económico", "#0f6b5c"),
			tenant(2, "SE", "Secretaría de Educación", "#1f4e9c"),
			tenant(3, "SSYBS", "Secretaría de Salud y Bienestar Social", "#0d6986"),
			tenant(4, "SSP", "Secretaría de Seguridad Pública", "#22355c"),
			tenant(5, "INSUVI", "Instituto de Suelo, Urbanización y Vivienda", "#7a4a08"));

	/** A fulfilment group with staff. */
	public static final GroupView CLIMAS = new GroupView(id(900), "Climas", Office.SG,
			List.of("Mantenimiento de inmuebles"), List.of(new GroupView.Member(id(801), "Octavio Larios", 7),
					new GroupView.Member(id(802), "Rubén Ceballos", 2)));

	/** Another group, which serves something else. */
	public static final GroupView REDES = new GroupView(id(901), "Redes", Office.DTI, List.of("Tecnologías"),
			List.of(new GroupView.Member(id(803), "Elda Chávez", 0)));

	/** People by user name. */
	public static final Map<String, Me> PEOPLE = Map.of("sg.velasco",
			operator(800, "sg.velasco", "Lic. Adriana Velasco", Role.SERVICE_MANAGER, Office.SG), "sg.larios",
			operator(801, "sg.larios", "Octavio Larios", Role.AGENT, Office.SG), "dti.rivas",
			operator(810, "dti.rivas", "Marina Rivas", Role.PLATFORM_OPERATOR, Office.DTI), "cge.solis",
			operator(820, "cge.solis", "Tomás Solís", Role.AUDITOR, Office.CGE), "10023",
			new Me(id(700), "10023", "Lilia Munguía Rangel", "Lilia", "Jefa de departamento", Set.of(Role.REQUESTER),
					TENANTS.getFirst(), null));

	private static final Instant NOW = Instant.parse("2026-11-23T16:42:00Z");

	private Samples() {
	}

	/**
	 * Makes an id.
	 * @param number its number
	 * @return the id
	 */
	public static UUID id(int number) {
		return UUID.fromString("01936b00-0000-7000-8000-%012d".formatted(number));
	}

	/**
	 * Makes a row.
	 * @param number which one
	 * @param state its state
	 * @param now the present
	 * @return the row
	 */
	public static RequestSummary row(int number, RequestState state, Instant now) {
		boolean hold = state == RequestState.ON_HOLD;
		boolean ended = state.compareTo(RequestState.RESOLVED) >= 0;
		boolean fresh = state == RequestState.SUBMITTED;
		Duration left = Duration.ofMinutes(number * 23L - 40);
		int share = Math.max(0, 104 - number * 6);
		boolean late = left.isNegative() && !ended;
		TenantView tenant = TENANTS.get(number % TENANTS.size());
		String[] subjects = { "Fuga en sanitarios, planta baja", "Minisplit de dirección no enciende",
				"Cámara de vacunas: ruido y goteo", "Caseta norte sin energía", "Cerradura del archivo de auditoría",
				"Templete y 120 sillas para la feria navideña de la plaza principal" };
		return new RequestSummary(id(number), "%s/2026/%06d".formatted(tenant.acronym(), 100 + number), tenant,
				subjects[number % subjects.length],
				(number % 2 == 0) ? "Reparación de aire acondicionado" : "Instalación y reparación eléctrica", "snow",
				Office.SG, (number % 5 == 1) ? "Prioritario" : (number % 7 == 3) ? "Crítico" : "Ordinario",
				"Edificio C, planta baja, local C-014", "Lilia Munguía Rangel", "Beatriz Nava", state,
				hold ? HoldReason.values()[number % 4] : null, fresh ? null : "Climas",
				(fresh || state == RequestState.ACKNOWLEDGED) ? null : "Octavio Larios",
				now.minus(Duration.ofMinutes(30L + number * 50L)), fresh ? ClockKind.RESPONSE : ClockKind.RESOLUTION,
				ended ? ClockState.STOPPED : hold ? ClockState.PAUSED : ClockState.RUNNING,
				(hold && !late) ? null : now.plus(left), hold ? now.plus(left).plusSeconds(7200) : null, left, share,
				late, hold ? now.plus(Duration.ofDays(2)) : null, 3);
	}

	/**
	 * Makes a request with its explanation.
	 * @param row its row
	 * @param actions what may be done
	 * @param now the present
	 * @return the request
	 */
	public static RequestDetail detail(RequestSummary row, List<RequestAction> actions, Instant now) {
		boolean fresh = row.state() == RequestState.SUBMITTED;
		Instant start = row.submittedAt();
		TargetView days = new TargetView(null, 3);
		Duration total = Duration.ofHours(24);
		Duration used = total.multipliedBy(Math.min(90, row.share())).dividedBy(100);
		ClockView response = new ClockView(ClockKind.RESPONSE, fresh ? ClockState.RUNNING : ClockState.STOPPED,
				new TargetView(Duration.ofHours(4), null), Duration.ofHours(4), Duration.ofMinutes(45), 18, start,
				start.plusSeconds(14400), null, fresh ? null : start.plusSeconds(2700), false,
				"lunes a viernes de 8:30 a 16:30", null, now,
				List.of(new ClockSegmentView(true, EventKind.SUBMITTED, null, start,
						fresh ? null : start.plusSeconds(2700), Duration.ofMinutes(45), row.level(), 7, 3)));
		List<ClockSegmentView> segments = new ArrayList<>();
		segments.add(new ClockSegmentView(true, EventKind.SUBMITTED, null, start, start.plusSeconds(9000),
				Duration.ofMinutes(295), row.level(), 7, 3));
		segments.add(new ClockSegmentView(false, EventKind.HELD, HoldReason.SUPPLIER, start.plusSeconds(9000),
				now.minusSeconds(6120), Duration.ofHours(6), row.level(), 7, 3));
		segments.add(new ClockSegmentView(true, EventKind.RESUMED, null, now.minusSeconds(6120), null,
				Duration.ofMinutes(102), row.level(), 7, 3));
		ClockView resolution = new ClockView(ClockKind.RESOLUTION, row.clockState(), days, total, used,
				Math.min(row.share(), 130), start, now.plus(Duration.ofDays(2)), null,
				(row.clockState() == ClockState.STOPPED) ? now : null, row.breached(),
				"lunes a viernes de 8:30 a 16:30", null, now, segments);
		return new RequestDetail(row,
				"Hay una fuga en la tubería del archivo clínico desde el jueves. Pusimos cubetas, pero el agua ya se acerca a la estantería de expedientes.",
				"Mantenimiento de inmuebles", new BeneficiaryView(false, "Beatriz Nava", "20417"), false,
				fresh ? null : CLIMAS.id(), (row.assigneeName() != null) ? id(801) : null,
				fresh ? null : start.plusSeconds(2700), null, null, start.plusSeconds(14400),
				now.plus(Duration.ofDays(2)), null, null, List.of(), actions, List.of(response, resolution));
	}

	/**
	 * Adds a file.
	 * @param detail a request
	 * @param name name of the file
	 * @return the request with it
	 */
	public static RequestDetail withFile(RequestDetail detail, String name) {
		AttachmentView file = new AttachmentView(id(9001), name, "image/jpeg", 3 << 19, "ab".repeat(32), true, now(),
				new ActorView(false, "Mariana Solórzano", null));
		return new RequestDetail(detail.summary(), detail.description(), detail.category(), detail.beneficiary(),
				detail.mine(), detail.groupId(), detail.assigneeId(), detail.acknowledgedAt(), detail.resolvedAt(),
				detail.closedAt(), detail.promisedResponse(), detail.promisedResolution(), detail.question(),
				detail.solution(), List.of(file), detail.actions(), detail.clocks());
	}

	/**
	 * Makes a history.
	 * @param row whose
	 * @param now the present
	 * @return the history
	 */
	public static List<EventView> events(RequestSummary row, Instant now) {
		Instant start = row.submittedAt();
		List<EventView> events = new ArrayList<>();
		events.add(event(1, EventKind.SUBMITTED, start, null, null, false, Map.of()));
		if (row.state() == RequestState.SUBMITTED) {
			return events;
		}
		events.add(event(2, EventKind.ACKNOWLEDGED, start.plusSeconds(2700), "Lic. Adriana Velasco", null, false,
				Map.of()));
		events.add(event(3, EventKind.ASSIGNED, start.plusSeconds(4500), "Lic. Adriana Velasco", null, false,
				Map.of("group", "Climas", "assignee", "Octavio Larios")));
		events.add(event(4, EventKind.STARTED, start.plusSeconds(6000), "Octavio Larios", null, false, Map.of()));
		events.add(event(5, EventKind.MESSAGE, start.plusSeconds(7000), "Octavio Larios",
				"Revisamos: hay que cambiar la válvula de 2 pulgadas. La pedimos al proveedor.", false, Map.of()));
		events.add(event(6, EventKind.HELD, start.plusSeconds(9000), "Octavio Larios",
				"El proveedor la entrega el lunes a primera hora.", false, Map.of("holdReason", "SUPPLIER")));
		events.add(event(7, EventKind.INTERNAL_NOTE, start.plusSeconds(9100), "Octavio Larios",
				"Ojo: la llave general del edificio no cierra bien.", true, Map.of()));
		events.add(event(8, EventKind.RESUMED, now.minusSeconds(6120), "Octavio Larios", "Llegó la válvula.", false,
				Map.of()));
		events.add(event(9, EventKind.MESSAGE, now.minusSeconds(600), null,
				"El agua ya llega a la estantería. ¿A qué hora vienen?", false, Map.of()));
		return events;
	}

	/**
	 * Makes an entry.
	 * @param number its number
	 * @param kind its kind
	 * @param at when
	 * @param operator who, of those who serve; {@code null} for the requester
	 * @param text what was written
	 * @param internal whether it is a note
	 * @param details further facts
	 * @return the entry
	 */
	public static EventView event(int number, EventKind kind, Instant at, @Nullable String operator,
			@Nullable String text, boolean internal, Map<String, String> details) {
		ActorView actor = (operator != null) ? new ActorView(false, operator, Office.SG)
				: new ActorView(false, "Lilia Munguía Rangel", null);
		return new EventView(id(5000 + number), number, kind, at, actor, internal, text, details,
				"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
	}

	/**
	 * A fixed present for tests.
	 * @return a Monday morning
	 */
	public static Instant now() {
		return NOW;
	}

	private static TenantView tenant(int number, String acronym, String name, String color) {
		return new TenantView(id(600 + number), acronym, name, "centralizada", color);
	}

	private static Me operator(int number, String username, String name, Role role, Office office) {
		return new Me(id(number), username, name, name, null, Set.of(role), null, office);
	}

}
