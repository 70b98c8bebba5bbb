package mx.gob.colima.mesa.portal.stub;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.request.DraftContent;
import mx.gob.colima.mesa.contract.request.DraftView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The API in miniature: enough of the contract for the portal's pages.
 */
public class StubApi {

	private static final String V1 = "/api/v1";

	private final StubRequests requests = new StubRequests();

	private final Map<UUID, DraftView> drafts = new ConcurrentHashMap<>();

	private final StubKeys keys = new StubKeys();

	private final Set<String> losses = ConcurrentHashMap.newKeySet();

	private final Map<String, Problem> refusals = new ConcurrentHashMap<>();

	private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();

	private final Sinks.Many<ServerSentEvent<StreamEvent>> stream = Sinks.many().multicast().directBestEffort();

	private final StubFiles files = new StubFiles();

	private final StubNotices notices = new StubNotices();

	private final StubCredentials credentials = new StubCredentials();

	private final StubEnrolments enrolments = new StubEnrolments();

	private volatile int offeringVersion = 1;

	/**
	 * Gives the requests.
	 * @return the requests
	 */
	public StubRequests requests() {
		return this.requests;
	}

	/**
	 * Gives the notices.
	 * @return the notices, everybody's
	 */
	public StubNotices notices() {
		return this.notices;
	}

	/**
	 * Gives handles and terms.
	 * @return what credentials begin with
	 */
	public StubCredentials credentials() {
		return this.credentials;
	}

	/**
	 * Gives the applications for credentials.
	 * @return the applications
	 */
	public StubEnrolments enrolments() {
		return this.enrolments;
	}

	/**
	 * Lets calls fail until told otherwise.
	 * @param call method and path, as {@code POST /api/v1/requests}
	 * @param problem the answer; {@code null} lets them succeed again
	 */
	public void refuse(String call, @Nullable Problem problem) {
		if (problem != null) {
			this.refusals.put(call, problem);
		}
		else {
			this.refusals.remove(call);
		}
	}

	/**
	 * Does the next such call, and loses its answer on the way.
	 * @param call method and how the path begins
	 */
	public void lose(String call) {
		this.losses.add(call);
	}

	/**
	 * Lists what the drafts hold.
	 * @return their subjects; empty for none
	 */
	public List<String> drafts() {
		return this.drafts.values().stream().map((draft) -> Objects.toString(draft.content().subject(), "")).toList();
	}

	/**
	 * Counts calls.
	 * @param call method and path
	 * @return how many came
	 */
	public int calls(String call) {
		return this.calls.getOrDefault(call, new AtomicInteger()).get();
	}

	/**
	 * Publishes another version of each service.
	 */
	public void republish() {
		this.offeringVersion++;
	}

	/**
	 * Tells the listeners that a request changed.
	 * @param tenant its dependency
	 * @param request the request
	 * @param kind what happened
	 */
	public void tell(TenantView tenant, UUID request, EventKind kind) {
		this.stream.tryEmitNext(ServerSentEvent.builder(new StreamEvent(tenant.id(), request, UUID.randomUUID(), kind))
			.event("request")
			.build());
	}

	/**
	 * Counts listeners.
	 * @return how many streams are open
	 */
	public int listeners() {
		return this.stream.currentSubscriberCount();
	}

	RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(V1 + "/public/tenants", (request) -> page(Samples.tenants()))
			.GET(V1 + "/public/tenants/{acronym}", this::branding)
			.GET(V1 + "/stream", this::listen)
			.GET(V1 + "/me", as((me, request) -> json(me)))
			.GET(V1 + "/employees",
					as((me, request) -> page(Samples.employees()
						.stream()
						.filter((one) -> one.name().toLowerCase(Locale.ROOT).contains(q(request)))
						.toList())))
			.GET(V1 + "/offerings",
					as((me, request) -> page(Samples.offerings()
						.stream()
						.filter((one) -> one.name().toLowerCase(Locale.ROOT).contains(q(request)))
						.toList())))
			.GET(V1 + "/offerings/{id}",
					as((me, request) -> json(Samples.offering(id(request), this.offeringVersion + ".1.1"))))
			.add(this.files.routes(V1 + "/drafts"))
			.add(this.files.routes(V1 + "/requests"))
			.add(this.notices.routes(V1 + "/notices"))
			.add(this.credentials.routes(V1))
			.add(this.enrolments.routes(V1 + "/enrolments"))
			.add(draftRoutes())
			.add(requestRoutes())
			.before(this::counted)
			.filter((request, next) -> {
				Problem problem = this.refusals.get(call(request));
				Mono<ServerResponse> answer = (problem != null) ? refusal(problem) : next.handle(request);
				return this.losses.removeIf(call(request)::startsWith)
						? answer.then(refusal(problem(503, "unavailable"))) : answer;
			})
			.build();
	}

	private RouterFunction<ServerResponse> draftRoutes() {
		return RouterFunctions.route()
			.GET(V1 + "/drafts", as((me, request) -> page(List.copyOf(this.drafts.values()))))
			.GET(V1 + "/drafts/{id}", as((me, request) -> draft(this.drafts.get(id(request)))))
			.POST(V1 + "/drafts",
					as((me, request) -> request.bodyToMono(DraftContent.class)
						.flatMap((content) -> this.keys.once(request, content,
								Mono.defer(() -> draft(keep(UUID.randomUUID(), content, 1)))))))
			.PUT(V1 + "/drafts/{id}", as(this::save))
			.DELETE(V1 + "/drafts/{id}", as((me, request) -> {
				this.drafts.remove(id(request));
				return ServerResponse.noContent().build();
			}))
			.build();
	}

	private RouterFunction<ServerResponse> requestRoutes() {
		return RouterFunctions.route()
			.GET(V1 + "/requests", as(this::list))
			.POST(V1 + "/requests", as(this::file))
			.GET(V1 + "/requests/{id}", as((me, request) -> detail(me, id(request))))
			.GET(V1 + "/requests/{id}/events", as(this::events))
			.POST(V1 + "/requests/{id}/{action}", as(this::act))
			.build();
	}

	private Mono<ServerResponse> list(Me me, ServerRequest request) {
		Boolean open = request.queryParam("open").map(Boolean::valueOf).orElse(null);
		boolean turn = request.queryParam("turn").isPresent();
		return page(this.requests.list(me, open, turn, q(request)));
	}

	private Mono<ServerResponse> file(Me me, ServerRequest request) {
		return request.bodyToMono(FileRequest.class)
			.flatMap((body) -> this.keys.once(request, body, Mono.defer(() -> filed(me, body))));
	}

	private Mono<ServerResponse> filed(Me me, FileRequest body) {
		if (!(this.offeringVersion + ".1.1").equals(body.offeringVersion())) {
			return refusal(problem(409, "offering_changed"));
		}
		if (body.draftId() != null) {
			this.drafts.remove(body.draftId());
		}
		return detail(me, this.requests.file(me.username(), body));
	}

	private Mono<ServerResponse> act(Me me, ServerRequest request) {
		StubRequests.Row row = this.requests.visible(id(request), me);
		if (row == null) {
			return refusal(problem(404, "not_found"));
		}
		return request.bodyToMono(Map.class)
			.flatMap((body) -> this.keys.once(request, body, Mono.defer(() -> acted(me, row, request, body))));
	}

	private Mono<ServerResponse> acted(Me me, StubRequests.Row row, ServerRequest request, Map<?, ?> body) {
		String action = request.pathVariable("action");
		String tag = "\"" + row.version() + "\"";
		if (!action.equals("messages") && !tag.equals(request.headers().firstHeader("If-Match"))) {
			return refusal(problem(412, "stale"));
		}
		String text = (body.get("text") != null) ? String.valueOf(body.get("text")) : null;
		switch (action) {
			case "answer" -> move(me, row, RequestState.IN_PROGRESS, EventKind.ANSWERED, text);
			case "confirmation" -> move(me, row, RequestState.CLOSED, EventKind.CLOSED, null);
			case "reopening" -> move(me, row, RequestState.IN_PROGRESS, EventKind.REOPENED, text);
			case "cancellation" -> move(me, row, RequestState.CANCELLED, EventKind.CANCELLED, text);
			default -> move(me, row, row.state(), EventKind.MESSAGE, text);
		}
		return detail(me, row.id());
	}

	private void move(Me me, StubRequests.Row row, RequestState state, EventKind kind, @Nullable String text) {
		this.requests.move(row.id(), state, kind, me.username(), text);
	}

	private Mono<ServerResponse> detail(Me me, UUID id) {
		StubRequests.Row row = this.requests.visible(id, me);
		return (row != null)
				? ServerResponse.ok().eTag("\"" + row.version() + "\"").bodyValue(row.detail(me, this.files.of(id)))
				: refusal(problem(404, "not_found"));
	}

	private Mono<ServerResponse> events(Me me, ServerRequest request) {
		StubRequests.Row row = this.requests.visible(id(request), me);
		return (row != null) ? page(row.eventsFor(me)) : refusal(problem(404, "not_found"));
	}

	private Mono<ServerResponse> save(Me me, ServerRequest request) {
		DraftView draft = this.drafts.get(id(request));
		if (draft == null) {
			return refusal(problem(404, "not_found"));
		}
		if (!("\"" + draft.version() + "\"").equals(request.headers().firstHeader("If-Match"))) {
			return refusal(problem(412, "stale"));
		}
		return request.bodyToMono(DraftContent.class)
			.flatMap((content) -> draft(keep(draft.id(), content, draft.version() + 1)));
	}

	private DraftView keep(UUID id, DraftContent content, long version) {
		DraftView draft = new DraftView(id, "Reparación de aire acondicionado", content, List.of(), Instant.now(),
				version);
		this.drafts.put(id, draft);
		return draft;
	}

	private Mono<ServerResponse> draft(@Nullable DraftView draft) {
		return (draft != null) ? ServerResponse.ok()
			.eTag("\"" + draft.version() + "\"")
			.bodyValue(new DraftView(draft.id(), draft.service(), draft.content(), this.files.of(draft.id()),
					draft.savedAt(), draft.version()))
				: refusal(problem(404, "not_found"));
	}

	private Mono<ServerResponse> branding(ServerRequest request) {
		return Samples.tenants()
			.stream()
			.filter((tenant) -> tenant.acronym().equalsIgnoreCase(request.pathVariable("acronym")))
			.findFirst()
			.map(StubApi::json)
			.orElseGet(() -> refusal(problem(404, "not_found")));
	}

	private Mono<ServerResponse> listen(ServerRequest request) {
		Flux<ServerSentEvent<StreamEvent>> beats = Flux.interval(Duration.ZERO, Duration.ofSeconds(5))
			.map((tick) -> ServerSentEvent.<StreamEvent>builder().comment("").build());
		return ServerResponse.ok()
			.contentType(MediaType.TEXT_EVENT_STREAM)
			.body(BodyInserters.fromServerSentEvents(Flux.merge(this.stream.asFlux(), beats)));
	}

	private ServerRequest counted(ServerRequest request) {
		this.calls.computeIfAbsent(call(request), (call) -> new AtomicInteger()).incrementAndGet();
		return request;
	}

	private static org.springframework.web.reactive.function.server.HandlerFunction<ServerResponse> as(
			Handler handler) {
		return (request) -> {
			String token = String.valueOf(request.headers().firstHeader("Authorization")).replace("Bearer ", "");
			if (!token.contains(".")) {
				return refusal(problem(401, "unauthenticated"));
			}
			return handler.handle(Samples.me(token.substring(0, token.lastIndexOf('.'))), request);
		};
	}

	/**
	 * Makes a problem.
	 * @param status status
	 * @param code code
	 * @param errors faults of fields
	 * @return the problem
	 */
	public static Problem problem(int status, String code, Problem.FieldProblem... errors) {
		return new Problem("urn:mesa:problem:" + code, code, status, "detalle " + code, null, code, "t1",
				List.of(errors), null, null);
	}

	static Mono<ServerResponse> refusal(Problem problem) {
		return ServerResponse.status(problem.status())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyValue(problem);
	}

	private static Mono<ServerResponse> json(Object body) {
		return ServerResponse.ok().bodyValue(body);
	}

	private static <T> Mono<ServerResponse> page(List<T> items) {
		return json(new Page<>(items, null));
	}

	private static String q(ServerRequest request) {
		Function<String, String> lower = (text) -> text.toLowerCase(Locale.ROOT);
		return request.queryParam("q").map(lower).orElse("");
	}

	private static UUID id(ServerRequest request) {
		return UUID.fromString(request.pathVariable("id"));
	}

	private static String call(ServerRequest request) {
		return request.method() + " " + request.path();
	}

	interface Handler {

		Mono<ServerResponse> handle(Me me, ServerRequest request);

	}

}
