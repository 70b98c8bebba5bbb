package mx.gob.colima.mesa.admin.stub;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import com.sun.net.httpserver.HttpExchange;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.audit.AuditEntryView;
import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.people.PersonView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.TrayCounts;
import mx.gob.colima.mesa.contract.request.TrayView;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.contract.tenancy.TenantSummary;
import org.jspecify.annotations.Nullable;

/**
 * As much of the API as the screens need.
 */
class StubApi {

	private static final List<RequestState> STATES = List.of(RequestState.IN_PROGRESS, RequestState.IN_PROGRESS,
			RequestState.SUBMITTED, RequestState.SUBMITTED, RequestState.ACKNOWLEDGED, RequestState.ASSIGNED,
			RequestState.ON_HOLD, RequestState.IN_PROGRESS, RequestState.ON_HOLD, RequestState.SUBMITTED,
			RequestState.CLOSED, RequestState.RESOLVED);

	private final Map<UUID, RequestSummary> rows = new LinkedHashMap<>();

	private final StubEnrolments enrolments = new StubEnrolments();

	private final Map<UUID, List<EventView>> written = new LinkedHashMap<>();

	private final Consumer<StreamEvent> published;

	private int next = 200;

	StubApi(Consumer<StreamEvent> published) {
		this.published = published;
		for (int number = 0; number < 130; number++) {
			RequestSummary row = Samples.row(number, STATES.get(number % STATES.size()), Instant.now());
			this.rows.put(row.id(), row);
		}
	}

	synchronized void command(String path, Map<String, String> query) {
		if (path.endsWith("/new")) {
			RequestSummary row = Samples.row(this.next++, RequestState.SUBMITTED, Instant.now());
			RequestSummary now = copy(row, RequestState.SUBMITTED, Instant.now(), 1);
			this.rows.put(now.id(), now);
			tell(now, EventKind.SUBMITTED);
		}
		else if (path.endsWith("/touch")) {
			RequestSummary row = Objects.requireNonNull(this.rows.get(UUID.fromString(query.get("id"))));
			change(row, RequestState.ON_HOLD, EventKind.HELD, "Rubén Ceballos", "Espera refacción", false);
		}
		else if (path.endsWith("/decide")) {
			this.enrolments.touch();
		}
		else if (path.endsWith("/empty")) {
			this.rows.clear();
		}
	}

	synchronized Answer answer(String user, HttpExchange call) throws IOException {
		String path = call.getRequestURI().getPath().substring("/api/v1".length());
		Map<String, String> query = StubRealm.form(call.getRequestURI().getRawQuery());
		String[] parts = path.split("/");
		return switch (parts[1]) {
			case "me" -> Answer.ok(person(user));
			case "public" -> Answer.ok(new Page<>(Samples.TENANTS, null));
			case "groups" -> Answer.ok(new Page<>(List.of(Samples.CLIMAS, Samples.REDES), null));
			case "tenants" -> Answer.ok(new Page<>(Samples.TENANTS.stream()
				.map((tenant) -> new TenantSummary(tenant, !"SSP".equals(tenant.acronym()), 12, 340, 28,
						"SE".equals(tenant.acronym()) ? null : "Lilia Munguía Rangel"))
				.toList(), null));
			case "people" ->
				Answer.ok(new Page<>(Samples.PEOPLE.values().stream().map((me) -> person(me)).toList(), null));
			case "officeholders" -> officeholders(parts, query);
			case "enrolments" -> this.enrolments.answer(parts, query, call);
			case "audit" -> Answer.ok(new Page<>(List.of(audit(200), audit(403), audit(200)), null));
			case "tray" -> (parts.length > 2) ? Answer.ok(counts()) : Answer.ok(tray(query));
			case "requests" -> request(user, parts, call);
			default -> new Answer(404, problem(404, "not_found", "No existe."), null);
		};
	}

	private static Answer officeholders(String[] parts, Map<String, String> query) {
		if (parts.length > 3) {
			return Answer.ok(SampleOfficeholders.HEAD);
		}
		if (!"all".equals(parts[2])) {
			Problem.FieldProblem taken = new Problem.FieldProblem("from", "office_taken",
					"Ya hay un nombramiento para ese cargo en esos días. Termínalo primero, o regístralo como suplente.");
			return new Answer(422,
					new Problem("urn:mesa:problem:invalid", "Hay datos por corregir", 422,
							"Corrige los campos señalados.", null, "invalid", "4bf92f35", List.of(taken), null, null),
					null);
		}
		String tenant = query.get("tenant");
		return Answer.ok(new Page<>(SampleOfficeholders.ALL.stream()
			.filter((row) -> tenant == null || row.tenant().acronym().equals(tenant))
			.toList(), null));
	}

	private Page<RequestSummary> tray(Map<String, String> query) {
		TrayView view = TrayView.valueOf(query.getOrDefault("view", "OPEN"));
		String words = query.getOrDefault("q", "").toLowerCase(java.util.Locale.ROOT);
		List<RequestSummary> all = this.rows.values()
			.stream()
			.filter((row) -> isIn(view, row))
			.filter((row) -> (row.subject() + row.folio()).toLowerCase(java.util.Locale.ROOT).contains(words))
			.filter((row) -> !query.containsKey("tenant")
					|| Arrays.asList(query.get("tenant").split(",")).contains(row.tenant().acronym()))
			.filter((row) -> !query.containsKey("level")
					|| Arrays.asList(query.get("level").split(",")).contains(row.level()))
			.sorted("NEWEST".equals(query.get("sort")) ? Comparator.comparing(RequestSummary::submittedAt).reversed()
					: Comparator.comparing((row) -> (row.dueAt() != null) ? row.dueAt() : Instant.MAX))
			.toList();
		int from = Integer.parseInt(query.getOrDefault("after", "0"));
		int to = Math.min(all.size(), from + 50);
		return new Page<>(all.subList(from, to), (to < all.size()) ? String.valueOf(to) : null);
	}

	private static boolean isIn(TrayView view, RequestSummary row) {
		boolean ended = row.state().compareTo(RequestState.RESOLVED) >= 0;
		return switch (view) {
			case OPEN -> !ended;
			case ENDED -> ended;
			case UNACKNOWLEDGED -> row.state() == RequestState.SUBMITTED;
			case AT_RISK -> !ended && !row.breached() && row.share() >= 75;
			case OVERDUE -> !ended && row.breached();
			case UNASSIGNED -> row.state() == RequestState.ACKNOWLEDGED;
			case ON_HOLD -> row.state() == RequestState.ON_HOLD;
			case MINE -> !ended && "Octavio Larios".equals(row.assigneeName());
		};
	}

	private TrayCounts counts() {
		Map<TrayView, Integer> counts = new LinkedHashMap<>();
		for (TrayView view : TrayView.values()) {
			counts.put(view, (int) this.rows.values().stream().filter((row) -> isIn(view, row)).count());
		}
		return new TrayCounts(counts);
	}

	private Answer request(String user, String[] parts, HttpExchange call) throws IOException {
		RequestSummary row = this.rows.get(UUID.fromString(parts[2]));
		if (row == null) {
			return new Answer(404, problem(404, "not_found", "No existe, o no la atiendes."), null);
		}
		if (parts.length == 3) {
			return detail(user, row);
		}
		if ("events".equals(parts[3])) {
			List<EventView> events = new ArrayList<>(Samples.events(row, Instant.now()));
			events.addAll(this.written.getOrDefault(row.id(), List.of()));
			return Answer.ok(new Page<>(events, null));
		}
		String match = call.getRequestHeaders().getFirst("If-Match");
		if (!"messages".equals(parts[3]) && !("\"" + row.version() + "\"").equals(match)) {
			return new Answer(412, problem(412, "stale", "Alguien la cambió."), null);
		}
		String body = new String(call.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		return detail(user, act(person(user), row, parts[3], body));
	}

	private RequestSummary act(Me me, RequestSummary row, String act, String body) {
		String text = body.replaceAll("(?s).*\"text\":\"((?:[^\"\\\\]|\\\\.)*)\".*", "$1");
		return switch (act) {
			case "acknowledgment" ->
				change(row, RequestState.ACKNOWLEDGED, EventKind.ACKNOWLEDGED, me.name(), null, false);
			case "assignment", "taking" ->
				change(row, RequestState.ASSIGNED, EventKind.ASSIGNED, me.name(), null, false);
			case "start" -> change(row, RequestState.IN_PROGRESS, EventKind.STARTED, me.name(), null, false);
			case "hold" -> change(row, RequestState.ON_HOLD, EventKind.HELD, me.name(), text, false);
			case "resumption" -> change(row, RequestState.IN_PROGRESS, EventKind.RESUMED, me.name(), text, false);
			case "resolution" -> change(row, RequestState.RESOLVED, EventKind.RESOLVED, me.name(), text, false);
			case "rejection" -> change(row, RequestState.REJECTED, EventKind.REJECTED, me.name(), text, false);
			default -> change(row, row.state(), body.contains("true") ? EventKind.INTERNAL_NOTE : EventKind.MESSAGE,
					me.name(), text, body.contains("true"));
		};
	}

	private RequestSummary change(RequestSummary row, RequestState state, EventKind kind, String who,
			@Nullable String text, boolean internal) {
		RequestSummary now = copy(row, state, row.submittedAt(), row.version() + 1);
		this.rows.put(now.id(), now);
		List<EventView> events = this.written.computeIfAbsent(row.id(), (id) -> new ArrayList<>());
		events.add(Samples.event(20 + events.size(), kind, Instant.now(), who, text, internal, Map.of()));
		tell(now, kind);
		return now;
	}

	private static RequestSummary copy(RequestSummary row, RequestState state, Instant submitted, long version) {
		int number = Integer.parseInt(row.id().toString().substring(30));
		RequestSummary drawn = Samples.row(number, state, Instant.now());
		return new RequestSummary(row.id(), row.folio(), row.tenant(), row.subject(), row.service(), row.icon(),
				row.serves(), row.level(), row.place(), row.requesterName(), row.beneficiaryName(), state,
				drawn.holdReason(), drawn.group(), drawn.assigneeName(), submitted, drawn.clock(), drawn.clockState(),
				(state == RequestState.SUBMITTED) ? Instant.now().plus(Duration.ofMinutes(70)) : drawn.dueAt(),
				drawn.dueIfResumed(), (state == RequestState.SUBMITTED) ? Duration.ofMinutes(70) : drawn.remaining(), 0,
				false, drawn.answerDueAt(), version);
	}

	private Answer detail(String user, RequestSummary row) {
		boolean reader = "cge.solis".equals(user);
		List<RequestAction> actions = reader ? List.of() : actions(row.state());
		RequestDetail detail = Samples.detail(row, actions, Instant.now());
		return new Answer(200, detail, "\"" + row.version() + "\"");
	}

	private static List<RequestAction> actions(RequestState state) {
		List<RequestAction> actions = new ArrayList<>(List.of(RequestAction.MESSAGE, RequestAction.NOTE));
		actions.addAll(switch (state) {
			case SUBMITTED -> List.of(RequestAction.ACKNOWLEDGE, RequestAction.REJECT);
			case ACKNOWLEDGED -> List.of(RequestAction.ASSIGN, RequestAction.TAKE, RequestAction.REJECT);
			case ASSIGNED -> List.of(RequestAction.START, RequestAction.ASSIGN, RequestAction.HOLD);
			case IN_PROGRESS -> List.of(RequestAction.RESOLVE, RequestAction.HOLD, RequestAction.ASSIGN);
			case ON_HOLD -> List.of(RequestAction.RESUME, RequestAction.ASSIGN);
			default -> List.<RequestAction>of();
		});
		return actions;
	}

	private void tell(RequestSummary row, EventKind kind) {
		this.published.accept(new StreamEvent(row.tenant().id(), row.id(), UUID.randomUUID(), kind));
	}

	private static Me person(String user) {
		return Objects.requireNonNull(Samples.PEOPLE.get(user));
	}

	private static PersonView person(Me me) {
		return new PersonView(me.id(), me.username(), me.name(), me.username() + "@colima.example",
				(me.tenant() != null) ? me.tenant().acronym() : null, me.office(), me.roles(),
				!"sg.larios".equals(me.username()));
	}

	private static AuditEntryView audit(int status) {
		return new AuditEntryView(UUID.randomUUID(), Instant.now(), "sg.velasco", "mesa_operator",
				"POST /api/v1/requests/{id}/acknowledgment", "SEFOME/2026/000124", status,
				"4bf92f3577b34da6a3ce929d0e0e4736");
	}

	static Problem problem(int status, String code, String detail) {
		return new Problem("urn:mesa:problem:" + code, detail, status, detail, null, code, "4bf92f3577b34da6", null,
				null, null);
	}

	record Answer(int status, Object body, @Nullable String etag) {

		static Answer ok(Object body) {
			return new Answer(200, body, null);
		}

	}

}
