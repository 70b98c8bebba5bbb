package mx.gob.colima.mesa.portal.stub;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.catalog.TargetView;
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
import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import org.jspecify.annotations.Nullable;

/**
 * Requests of the miniature platform.
 */
public class StubRequests {

	private final Map<UUID, Row> rows = new ConcurrentHashMap<>();

	private int number = 130;

	/**
	 * Adds a request.
	 * @param owner user name of its requester
	 * @param subject what it is about
	 * @param service service
	 * @param state its state
	 * @param events what happened to it, besides its filing
	 * @return the request
	 */
	public UUID add(String owner, String subject, String service, RequestState state, EventKind... events) {
		UUID id = UUID.randomUUID();
		Row row = new Row(id, owner, String.format("%s/2026/%06d", Samples.tenant(owner).acronym(), ++this.number),
				subject, service, state, new ArrayList<>(), 1, false);
		row.happen(EventKind.SUBMITTED, owner, null);
		for (EventKind kind : events) {
			row.happen(kind, "sg.larios", text(kind));
		}
		this.rows.put(id, row);
		return id;
	}

	UUID file(String owner, FileRequest body) {
		return add(owner, body.subject(), "Reparación de aire acondicionado", RequestState.SUBMITTED);
	}

	/**
	 * Moves a request on.
	 * @param id the request
	 * @param state its new state
	 * @param kind what happened
	 * @param actor user name of who did it
	 * @param text what was written
	 */
	public void move(UUID id, RequestState state, EventKind kind, String actor, @Nullable String text) {
		this.rows.computeIfPresent(id, (key, row) -> {
			row.happen(kind, actor, text);
			return row.in(state);
		});
	}

	/**
	 * Breaks a promise.
	 * @param id the request
	 */
	public void breach(UUID id) {
		this.rows.computeIfPresent(id, (key, row) -> new Row(row.id(), row.owner(), row.folio(), row.subject(),
				row.service(), row.state(), row.events(), row.version(), true));
	}

	/**
	 * Counts requests.
	 * @return how many there are
	 */
	public int size() {
		return this.rows.size();
	}

	@Nullable Row visible(UUID id, Me me) {
		Row row = this.rows.get(id);
		return (row != null && sees(me, row)) ? row : null;
	}

	List<RequestSummary> list(Me me, @Nullable Boolean open, boolean turn, String q) {
		return this.rows.values()
			.stream()
			.filter((row) -> sees(me, row))
			.filter((row) -> open == null || open == (row.open() || row.state == RequestState.RESOLVED))
			.filter((row) -> !turn || row.turn(me))
			.filter((row) -> (row.subject() + row.folio()).toLowerCase(java.util.Locale.ROOT).contains(q))
			.map((row) -> row.summary(me))
			.sorted((one, other) -> other.folio().compareTo(one.folio()))
			.toList();
	}

	private static boolean sees(Me me, Row row) {
		boolean own = row.owner().equals(me.username());
		boolean coordinates = me.roles().contains(Role.COORDINATOR) && Samples.tenant(row.owner()).equals(me.tenant());
		return own || coordinates;
	}

	private static String text(EventKind kind) {
		return switch (kind) {
			case QUESTION_ASKED ->
				"Ya tenemos la tarjeta de control. ¿A qué hora podemos entrar a la sala de juntas? Necesitamos 2 horas.";
			case RESOLVED -> "Cambiamos la tarjeta de control y el dren. El equipo enfría a 22 °C y no gotea.";
			case MESSAGE -> "Revisamos el equipo: falla la tarjeta de control. La pedimos al proveedor.";
			case HELD -> "Llega mañana la refacción.";
			case REJECTED -> "Ese equipo está en garantía: lo atiende el proveedor.";
			default -> "";
		};
	}

	record Row(UUID id, String owner, String folio, String subject, String service, RequestState state,
			List<EventView> events, int version, boolean breached) {

		Row in(RequestState next) {
			return new Row(this.id, this.owner, this.folio, this.subject, this.service, next, this.events,
					this.version + 1, this.breached);
		}

		void happen(EventKind kind, String actor, @Nullable String text) {
			int at = this.events.size();
			Map<String, String> details = (kind == EventKind.ASSIGNED)
					? Map.of("group", "Climas", "assignee", "Ing. Octavio Larios")
					: (kind == EventKind.HELD) ? Map.of("holdReason", "SUPPLIER") : Map.of();
			this.events
				.add(new EventView(UUID.randomUUID(), at + 1, kind, Instant.now().minus(Duration.ofHours(40 - 5L * at)),
						new ActorView(false, actor, null), false, text, details, "00"));
		}

		List<EventView> eventsFor(Me me) {
			return this.events.stream().map((event) -> seen(event, me)).toList();
		}

		private static EventView seen(EventView event, Me me) {
			Me actor = Samples.me(event.actor().name());
			return new EventView(event.id(), event.number(), event.kind(), event.at(),
					new ActorView(actor.username().equals(me.username()), actor.name(), actor.office()), false,
					event.text(), event.details(), event.hash());
		}

		boolean open() {
			return this.state != RequestState.RESOLVED && !ended();
		}

		private boolean ended() {
			return this.state == RequestState.CLOSED || this.state == RequestState.CANCELLED
					|| this.state == RequestState.REJECTED;
		}

		boolean asked() {
			return this.state == RequestState.ON_HOLD && this.events.getLast().kind() == EventKind.QUESTION_ASKED;
		}

		boolean turn(Me me) {
			return this.owner.equals(me.username()) && (asked() || this.state == RequestState.RESOLVED);
		}

		RequestSummary summary(Me me) {
			Instant now = Instant.now();
			Instant due = this.breached ? now.minus(Duration.ofDays(3)) : Samples.due(now, this.subject.length() % 5);
			boolean paused = this.state == RequestState.ON_HOLD;
			Me requester = Samples.me(this.owner);
			return new RequestSummary(this.id, this.folio, Samples.tenant(this.owner), this.subject, this.service,
					"building", Office.SG, "Ordinario", "Edificio B, sala de juntas, 2.º piso", requester.name(),
					(this.subject.length() % 2 == 0) ? "Rosa Elena Cárdenas Vuelvas" : requester.name(), this.state,
					paused ? (asked() ? HoldReason.REQUESTER : HoldReason.SUPPLIER) : null, "Climas",
					"Ing. Octavio Larios", now.minus(Duration.ofHours(40)), ClockKind.RESOLUTION,
					paused ? ClockState.PAUSED : open() ? ClockState.RUNNING : ClockState.STOPPED, paused ? null : due,
					paused ? due : null, Duration.ofHours(5), this.breached ? 110 : 64, this.breached,
					turn(me) ? Samples.due(now, 2) : null, this.version);
		}

		RequestDetail detail(Me me, List<AttachmentView> files) {
			Instant now = Instant.now();
			boolean mine = this.owner.equals(me.username());
			List<EventView> seen = eventsFor(me);
			EventView solution = seen.stream()
				.filter((event) -> event.kind() == EventKind.RESOLVED)
				.reduce((one, other) -> other)
				.orElse(null);
			RequestSummary summary = summary(me);
			boolean self = summary.beneficiaryName().equals(summary.requesterName());
			return new RequestDetail(summary,
					"El minisplit gotea sobre la mesa y el agua ya llega al contacto del proyector.\nLa sala se usa a diario con unas 12 personas.",
					"Mantenimiento de inmuebles",
					new BeneficiaryView(self, summary.beneficiaryName(), self ? null : "41207"), mine, null, null,
					now.minus(Duration.ofHours(39)), (solution != null) ? now.minus(Duration.ofHours(1)) : null,
					ended() ? now.minus(Duration.ofMinutes(20)) : null, now.minus(Duration.ofHours(36)),
					Samples.due(now, 3), asked() ? seen.getLast() : null, solution, files, actions(mine), clocks(now));
		}

		private List<RequestAction> actions(boolean mine) {
			if (!mine) {
				return List.of();
			}
			if (asked()) {
				return List.of(RequestAction.ANSWER, RequestAction.MESSAGE, RequestAction.CANCEL);
			}
			if (this.state == RequestState.RESOLVED) {
				return List.of(RequestAction.CONFIRM, RequestAction.REOPEN, RequestAction.MESSAGE);
			}
			return open() ? List.of(RequestAction.MESSAGE, RequestAction.ATTACH, RequestAction.CANCEL) : List.of();
		}

		private List<ClockView> clocks(Instant now) {
			Instant start = now.minus(Duration.ofHours(40));
			ClockView response = new ClockView(ClockKind.RESPONSE, ClockState.STOPPED,
					new TargetView(Duration.ofHours(4), null), Duration.ofHours(4), Duration.ofMinutes(28), 11, start,
					start.plus(Duration.ofHours(4)), null, start.plus(Duration.ofMinutes(28)), false,
					"lunes a viernes de 8:30 a 16:30", null, now, List.of());
			List<ClockSegmentView> segments = List.of(
					segment(true, EventKind.SUBMITTED, null, start, start.plus(Duration.ofHours(5)), 318),
					segment(false, EventKind.HELD, HoldReason.SUPPLIER, start.plus(Duration.ofHours(5)),
							start.plus(Duration.ofHours(25)), 250),
					segment(true, EventKind.RESUMED, null, start.plus(Duration.ofHours(25)),
							start.plus(Duration.ofHours(28)), 155),
					segment(!asked(), asked() ? EventKind.QUESTION_ASKED : EventKind.RESUMED,
							asked() ? HoldReason.REQUESTER : null, start.plus(Duration.ofHours(28)), null, 337));
			ClockView resolution = new ClockView(ClockKind.RESOLUTION, asked() ? ClockState.PAUSED : ClockState.RUNNING,
					new TargetView(null, 3), Duration.ofHours(28), Duration.ofMinutes(this.breached ? 1900 : 473),
					this.breached ? 113 : 28, start, null, now.plus(Duration.ofHours(6)), null, this.breached,
					"lunes a viernes de 8:30 a 16:30", null, now, segments);
			return List.of(response, resolution);
		}

		private static ClockSegmentView segment(boolean running, EventKind cause, @Nullable HoldReason reason,
				Instant from, @Nullable Instant to, int minutes) {
			return new ClockSegmentView(running, cause, reason, from, to, Duration.ofMinutes(minutes), "Ordinario", 1,
					1);
		}

	}

}
