package mx.gob.colima.mesa.portal.stub;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.Problem.FieldProblem;
import mx.gob.colima.mesa.contract.enrolment.AttestationView;
import mx.gob.colima.mesa.contract.enrolment.Attestations;
import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateList;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.CellFault;
import mx.gob.colima.mesa.contract.enrolment.DecisionView;
import mx.gob.colima.mesa.contract.enrolment.DocumentKind;
import mx.gob.colima.mesa.contract.enrolment.DocumentView;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * Applications as the API keeps them, of one coordinator.
 */
public class StubEnrolments {

	private static final String ONE = "/{id}";

	private static final String SCAN = "/{id}/attachments/{document}";

	private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

	/**
	 * Adds an application.
	 * @param state state of its rows
	 * @param rows its rows
	 * @return the application
	 */
	public UUID add(CandidateState state, CandidateData... rows) {
		UUID id = UUID.randomUUID();
		this.kept.put(id,
				new Kept(id, 1, (state != CandidateState.DRAFT) ? "SEFOME/ALTA/2026/000009" : null,
						IntStream.range(0, rows.length).mapToObj((place) -> row(place, rows[place], state)).toList(),
						List.of()));
		return id;
	}

	/**
	 * Decides a row.
	 * @param id the application
	 * @param no number of the row
	 * @param reason why it is returned; {@code null} authorises it
	 */
	public void decide(UUID id, int no, @Nullable String reason) {
		change(id,
				(row) -> (row.no() != no) ? row : new CandidateView(row.id(), no, row.data(),
						(reason != null) ? CandidateState.RETURNED : CandidateState.AUTHORISED, List.of(), List.of(),
						null, false, null, new DecisionView("Octavio Larios", Instant.now(), reason)));
	}

	/**
	 * Makes a row that of the coordinator.
	 * @param id the application
	 * @param no number of the row
	 */
	public void own(UUID id, int no) {
		change(id, (row) -> (row.no() != no) ? row : new CandidateView(row.id(), no, row.data(), row.state(), List.of(),
				List.of(), null, true, null, null));
	}

	/**
	 * Saves rows as somebody else would.
	 * @param id the application
	 * @param rows the rows
	 */
	public void save(UUID id, CandidateData... rows) {
		this.kept.computeIfPresent(id, (key, one) -> one.with(Arrays.asList(rows)));
	}

	/**
	 * Tells what is kept.
	 * @param id the application
	 * @return its rows
	 */
	public List<CandidateData> rows(UUID id) {
		return Objects.requireNonNull(this.kept.get(id)).rows().stream().map(CandidateView::data).toList();
	}

	/**
	 * Tells which applications there are.
	 * @return their ids
	 */
	public List<UUID> all() {
		return List.copyOf(this.kept.keySet());
	}

	/**
	 * Forgets all.
	 */
	public void clear() {
		this.kept.clear();
	}

	RouterFunction<ServerResponse> routes(String base) {
		return RouterFunctions.route()
			.GET(base,
					(request) -> ServerResponse.ok()
						.bodyValue(new Page<>(this.kept.values().stream().map((one) -> one.view().summary()).toList(),
								null)))
			.POST(base, (request) -> answer(begin()))
			.GET(base + ONE, (request) -> answer(this.kept.get(id(request))))
			.DELETE(base + ONE, (request) -> {
				this.kept.remove(id(request));
				return ServerResponse.noContent().build();
			})
			.PUT(base + "/{id}/rows", this::save)
			.POST(base + "/{id}/import", this::take)
			.POST(base + "/{id}/submission", this::submit)
			.POST(base + "/{id}/rows/{row}/second-approval", this::approve)
			.GET(base + "/{id}/form",
					(request) -> Objects.requireNonNull(this.kept.get(id(request))).rows().isEmpty()
							? StubApi.refusal(StubApi.problem(422, "invalid", new FieldProblem("rows", "no_rows", "x")))
							: pdf())
			.PUT(base + SCAN, this::attach)
			.GET(base + SCAN, (request) -> pdf())
			.DELETE(base + SCAN, (request) -> {
				UUID document = UUID.fromString(request.pathVariable("document"));
				this.kept.computeIfPresent(id(request), (key, one) -> one
					.scanned(one.documents().stream().filter((scan) -> !scan.id().equals(document)).toList()));
				return ServerResponse.noContent().build();
			})
			.build();
	}

	private Kept begin() {
		return Objects.requireNonNull(this.kept.get(add(CandidateState.DRAFT)));
	}

	private Mono<ServerResponse> save(ServerRequest request) {
		Kept one = Objects.requireNonNull(this.kept.get(id(request)));
		if (one.folio() != null && one.rows().stream().noneMatch((row) -> row.state() == CandidateState.RETURNED)) {
			return StubApi.refusal(StubApi.problem(409, "illegal_transition"));
		}
		String tag = request.headers().firstHeader("If-Match");
		return !one.tag().equals(tag) ? StubApi.refusal(StubApi.problem(412, "stale"))
				: request.bodyToMono(CandidateList.class).flatMap((body) -> {
					for (int place = 0; place < body.rows().size(); place++) {
						if (String.valueOf(body.rows().get(place).email()).length() > 200) {
							return StubApi.refusal(StubApi.problem(422, "invalid",
									new FieldProblem("rows[" + place + "].email", "size", "Caben 200 caracteres.")));
						}
					}
					save(one.id(), body.rows().toArray(CandidateData[]::new));
					return answer(this.kept.get(one.id()));
				});
	}

	private Mono<ServerResponse> take(ServerRequest request) {
		return request.bodyToMono(byte[].class).defaultIfEmpty(new byte[0]).flatMap((bytes) -> {
			String text = new String(bytes, StandardCharsets.UTF_8);
			if (!text.startsWith("N")) {
				return StubApi.refusal(StubApi.problem(422, "invalid",
						new FieldProblem("file", "no_heading", "No encontramos los títulos de las columnas.")));
			}
			List<CandidateData> rows = new ArrayList<>(rows(id(request)));
			text.lines()
				.skip(1)
				.map((line) -> line.split(",", -1))
				.forEach((cells) -> rows.add(new CandidateData(cells[0], cells[1], cells[2], "", cells[3], "3125550100",
						"", "Jefatura", cells[4], false)));
			save(id(request), rows.toArray(CandidateData[]::new));
			return answer(this.kept.get(id(request)));
		});
	}

	private Mono<ServerResponse> submit(ServerRequest request) {
		Kept one = Objects.requireNonNull(this.kept.get(id(request)));
		return request.bodyToMono(Attestations.class).flatMap((body) -> {
			List<FieldProblem> faults = new ArrayList<>();
			if (!body.active()) {
				faults.add(new FieldProblem("active", "asserttrue", "x"));
			}
			if (!body.belonging()) {
				faults.add(new FieldProblem("belonging", "asserttrue", "x"));
			}
			if (faults.isEmpty() && one.documents().isEmpty()) {
				faults.add(new FieldProblem("documents", "no_signed_form", "Adjunta el formato firmado."));
			}
			if (faults.isEmpty()) {
				one.rows()
					.stream()
					.filter((row) -> row.state() != CandidateState.AUTHORISED && !row.data().annex())
					.forEach((row) -> faults
						.add(new FieldProblem("rows[" + (row.no() - 1) + "].annex", "no_annex", "Falta la rúbrica.")));
			}
			if (!faults.isEmpty()) {
				return StubApi.refusal(StubApi.problem(422, "invalid", faults.toArray(FieldProblem[]::new)));
			}
			if (!one.tag().equals(request.headers().firstHeader("If-Match"))) {
				return StubApi.refusal(StubApi.problem(412, "stale"));
			}
			Kept sent = new Kept(one.id(), one.version() + 1, "SEFOME/ALTA/2026/000009",
					one.rows()
						.stream()
						.map((row) -> (row.state() == CandidateState.AUTHORISED) ? row
								: row(row.no() - 1, row.data(), CandidateState.SUBMITTED))
						.toList(),
					one.documents());
			this.kept.put(one.id(), sent);
			return answer(sent);
		});
	}

	private Mono<ServerResponse> approve(ServerRequest request) {
		String token = String.valueOf(request.headers().firstHeader("Authorization"));
		if (!token.contains("20001")) {
			return StubApi.refusal(StubApi.problem(403, "forbidden"));
		}
		UUID row = UUID.fromString(request.pathVariable("row"));
		change(id(request),
				(view) -> !view.id().equals(row) ? view
						: new CandidateView(row, view.no(), view.data(), view.state(), List.of(), List.of(), null, true,
								new DecisionView("Rogelio Anguiano Preciado", Instant.now(), null), null));
		return answer(this.kept.get(id(request)));
	}

	private Mono<ServerResponse> attach(ServerRequest request) {
		return request.bodyToMono(byte[].class).defaultIfEmpty(new byte[0]).flatMap((body) -> {
			if (body.length < 2 || body[0] == 'M') {
				return StubApi.refusal(StubApi.problem(415, "unsupported_attachment"));
			}
			DocumentView scan = new DocumentView(UUID.fromString(request.pathVariable("document")),
					DocumentKind.valueOf(request.queryParam("kind").orElse("")), request.queryParam("name").orElse(""),
					"application/pdf", body.length, "ab".repeat(32), false, Instant.now());
			this.kept.computeIfPresent(id(request), (key, one) -> {
				List<DocumentView> all = new ArrayList<>(one.documents());
				all.add(scan);
				return one.scanned(all);
			});
			return ServerResponse.status(201).bodyValue(scan);
		});
	}

	private void change(UUID id, java.util.function.UnaryOperator<CandidateView> change) {
		this.kept.computeIfPresent(id, (key, one) -> new Kept(id, one.version() + 1, one.folio(),
				one.rows().stream().map(change).toList(), one.documents()));
	}

	private static Mono<ServerResponse> pdf() {
		return ServerResponse.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"a.pdf\"")
			.header("X-Content-Type-Options", "nosniff")
			.bodyValue("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
	}

	private static Mono<ServerResponse> answer(@Nullable Kept one) {
		return (one != null) ? ServerResponse.ok().eTag(one.tag()).bodyValue(one.view())
				: StubApi.refusal(StubApi.problem(404, "not_found"));
	}

	private static CandidateView row(int place, CandidateData data, CandidateState state) {
		boolean writable = state == CandidateState.DRAFT || state == CandidateState.RETURNED;
		return new CandidateView(UUID.randomUUID(), place + 1, data, state, writable ? faults(data) : List.of(),
				List.of(), null, false, null, null);
	}

	private static List<CellFault> faults(CandidateData data) {
		List<CellFault> faults = new ArrayList<>();
		String email = Objects.requireNonNullElse(data.email(), "");
		if (email.isEmpty() || !email.matches(".+@.+\\..+")) {
			faults.add(new CellFault("email", email.isEmpty() ? "notblank" : "email"));
		}
		if (Objects.requireNonNullElse(data.givenName(), "").isEmpty()) {
			faults.add(new CellFault("givenName", "notblank"));
		}
		if ("OPERATIVE".equals(data.managementLevel())) {
			faults.add(new CellFault("managementLevel", "operative"));
		}
		return faults;
	}

	private static UUID id(ServerRequest request) {
		return UUID.fromString(request.pathVariable("id"));
	}

	private record Kept(UUID id, int version, @Nullable String folio, List<CandidateView> rows,
			List<DocumentView> documents) {

		String tag() {
			return "\"" + this.version + "\"";
		}

		Kept scanned(List<DocumentView> scans) {
			return new Kept(this.id, this.version, this.folio, this.rows, scans);
		}

		Kept with(List<CandidateData> data) {
			List<CandidateView> next = new ArrayList<>();
			for (int place = 0; place < data.size(); place++) {
				CandidateState state = (this.folio != null) ? this.rows.get(place).state() : CandidateState.DRAFT;
				next.add((this.folio != null && state != CandidateState.RETURNED) ? this.rows.get(place)
						: row(place, data.get(place), state));
			}
			return new Kept(this.id, this.version + 1, this.folio, next, this.documents);
		}

		EnrolmentView view() {
			int undecided = count(CandidateState.SUBMITTED);
			EnrolmentState state = (this.folio == null) ? EnrolmentState.DRAFT
					: (undecided > 0) ? EnrolmentState.SUBMITTED : EnrolmentState.DECIDED;
			Instant now = Instant.now();
			return new EnrolmentView(new EnrolmentSummary(this.id, this.folio, Samples.SEFOME, state,
					"Lucía Barajas Ventura", now, (this.folio != null) ? now : null, this.rows.size(), undecided,
					count(CandidateState.AUTHORISED), count(CandidateState.RETURNED), count(CandidateState.ISSUED)),
					this.rows, this.documents, (this.folio != null)
							? new AttestationView("Lucía Barajas Ventura", now, 3, "ab".repeat(32)) : null);
		}

		private int count(CandidateState state) {
			return (int) this.rows.stream().filter((row) -> row.state() == state).count();
		}

	}

}
