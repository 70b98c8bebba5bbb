package mx.gob.colima.mesa.platform.outside;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.outside.Document.Operation;
import mx.gob.colima.mesa.platform.support.Sample;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a walk along the document leads to: a request, a draft and an offering of SEFOME,
 * and bodies that fit.
 */
final class WalkedTo {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** A row that has its credential: it may be issued again and again. */
	private static final UUID CANDIDATE = UUID.fromString("01900000-0000-7000-8010-000000000001");

	/** A credential of SEFOME that nobody has fetched. */
	private static final UUID CREDENTIAL = UUID.fromString("01900000-0000-7000-8010-000000000002");

	/** Bodies that only the domain's rules make good; others are made from the schema. */
	private static final Map<String, Map<String, Object>> BODIES = Map.ofEntries(
			Map.entry("CandidateList", Map.of("rows", List.of(Map.of("employeeNumber", "4711", "annex", false)))),
			Map.entry("Attestations", Map.of("active", true, "accepted", true, "belonging", true)),
			Map.entry("DraftContent", Map.of("offeringId", Sample.CLIMATE, "forOther", false)),
			Map.entry("FileRequest",
					Map.of("offeringId", Sample.CLIMATE, "offeringVersion", Sample.EDITION, "subject", "De paso",
							"description", "De paso", "place", "Aquí", "targetsAccepted", true)),
			Map.entry("Message", Map.of("text", "De paso", "internal", false)),
			Map.entry("Text", Map.of("text", "De paso")),
			Map.entry("Hold", Map.of("reason", "SUPPLIER", "text", "De paso")),
			Map.entry("Assignment", Map.of("groupId", Sample.CLIMATE_GROUP)),
			Map.entry("Confirmation", Map.of("rating", 5)),
			Map.entry("RegisterOfficeholder",
					Map.of("tenant", "SEFOME", "office", "COORDINATOR", "employeeNumber", "99999", "givenName", "De",
							"paternalSurname", "Paso", "substitute", true, "from", "2099-01-01")),
			Map.entry("Issuing", Map.of("candidateIds", List.of(CANDIDATE))),
			Map.entry("AcceptTerms", Map.of("version", 1, "sha256", "ab".repeat(32))),
			Map.entry("Reissue", Map.of("reason", "De paso")),
			Map.entry("EndOfficeholder", Map.of("lastDay", "2099-12-31", "reason", "De paso")));

	/** Members of bodies that name something of a dependency. */
	private static final Map<String, List<String>> NAMES = Map.of("FileRequest",
			List.of("offeringId", "draftId", "beneficiary/employeeId"), "DraftContent",
			List.of("offeringId", "employeeId"));

	/** Stands for a job, whose name is no id. */
	private static final UUID JOB = UUID.fromString("01900000-0000-7000-8000-0000000010b5");

	private static final String NAMED = "?name=" + Population.MARK + ".png";

	private @Nullable UUID request;

	private @Nullable UUID draft;

	private @Nullable UUID enrolment;

	private final UUID officeholder = UUID.randomUUID();

	void appoint(int port, String token) throws IOException {
		String path = "/api/v1/officeholders/" + this.officeholder;
		RawAnswer answer = RawAnswer.to(port, new RawCall("PUT", path,
				List.of(Map.entry("Authorization", "Bearer " + token), Map.entry("Content-Type", "application/json")),
				bytes(good("RegisterOfficeholder"))));
		if (answer.status() != 201) {
			throw new IllegalStateException(answer.toString());
		}
		attach(port, token, path + "/document?name=a.png");
	}

	void make(int port, String token, String coordinator, String database) throws IOException {
		Map<String, Object> more = Map.of("subject", Population.MARK, "description", Population.MARK);
		ObjectNode filed = good("FileRequest");
		more.forEach((name, value) -> filed.putPOJO(name, value));
		this.request = made(port, token, "/api/v1/requests", filed);
		ObjectNode begun = good("DraftContent");
		more.forEach((name, value) -> begun.putPOJO(name, value));
		this.draft = made(port, token, "/api/v1/drafts", begun);
		attach(port, token, "/api/v1/requests/" + this.request + "/attachments/" + this.request + NAMED);
		attach(port, token, "/api/v1/drafts/" + this.draft + "/attachments/" + this.draft + NAMED);
		enrol(port, coordinator, database);
	}

	// Submitted, so that SG sees it; its row and its scan have its id.
	private void enrol(int port, String coordinator, String database) throws IOException {
		UUID id = made(port, coordinator, "/api/v1/enrolments", good("CandidateList"));
		this.enrolment = id;
		attach(port, coordinator, "/api/v1/enrolments/" + id + "/attachments/" + id + "?kind=FORM&name=acta.png");
		PostgresServer.shared()
			.runScript(database,
					"""
							update mesa.enrolment_application set state = 'SUBMITTED', folio = 'SEFOME/ALTA/2000/000001' where id = '%1$s';
							update mesa.enrolment_candidate set state = 'SUBMITTED', id = '%1$s' where application_id = '%1$s';
							insert into mesa.enrolment_candidate
							select (jsonb_populate_record(c, jsonb_build_object('id', '%2$s', 'no', 2, 'state', 'ISSUED', 'annex', true, 'decided_by', 'SG', 'decided_at', now()))).*
							from mesa.enrolment_candidate c where c.id = '%1$s' on conflict (tenant_id, id) do nothing;
							insert into mesa.account (tenant_id, id, username, employee_number, given_name, paternal_surname, display_name,
								roles, status, good_until)
							values ('%4$s', '%3$s', '96001', '96001', 'De', 'Paso', 'De Paso', '{requester}', 'issued', now() + interval '7 days')
							on conflict (tenant_id, id) do nothing"""
						.formatted(id, CANDIDATE, CREDENTIAL, Sample.SEFOME));
	}

	UUID draft() {
		return Objects.requireNonNull(this.draft);
	}

	UUID id(Operation endpoint) {
		if (endpoint.path().startsWith("/api/v1/officeholders")) {
			return this.officeholder;
		}
		if (endpoint.path().startsWith("/api/v1/credentials")) {
			return CREDENTIAL;
		}
		if (endpoint.path().startsWith("/api/v1/jobs")) {
			return JOB;
		}
		return endpoint.path().startsWith("/api/v1/drafts") ? draft()
				: endpoint.path().startsWith("/api/v1/offerings") ? Sample.CLIMATE : Objects
					.requireNonNull(endpoint.path().startsWith("/api/v1/enrolments") ? this.enrolment : this.request);
	}

	/**
	 * Whether the operation is about one thing.
	 * @param endpoint the operation
	 * @return whether its path names it
	 */
	static boolean hasId(Operation endpoint) {
		return endpoint.path().contains("{");
	}

	/**
	 * Where a call goes. Each holder has one file, and it has the holder's id.
	 * @param endpoint the operation
	 * @param id stands for each variable
	 * @return path, and what the query must have
	 */
	static String target(Operation endpoint, UUID id) {
		String query = endpoint.parameters()
			.stream()
			.filter((parameter) -> parameter.required() && parameter.in().equals("query"))
			.map((parameter) -> parameter.name() + "="
					+ (parameter.name().equals("kind") ? "ANNEX" : Population.MARK + ".png"))
			.collect(Collectors.joining("&"));
		return endpoint.path().replaceAll("\\{[^}]+}", id.equals(JOB) ? "old-job-runs" : id.toString())
				+ (query.isEmpty() ? "" : "?" + query);
	}

	byte[] body(Document document, Operation endpoint, RandomGenerator random) {
		if (endpoint.body() == null || endpoint.mediaType() == null) {
			return new byte[0];
		}
		if (!endpoint.mediaType().contains("json")) {
			return Population.FILE;
		}
		return BODIES.containsKey(schema(endpoint)) ? bytes(good(schema(endpoint)))
				: new Bodies(document, Map.of()).of(endpoint.body(), endpoint.mediaType(), 0, random);
	}

	/**
	 * Members by which a body names something of a dependency.
	 * @param endpoint the operation
	 * @return their paths
	 */
	List<String> membersThatName(Operation endpoint) {
		return NAMES.getOrDefault(schema(endpoint), List.of());
	}

	/**
	 * A body that is good at SECTUR but for what one member names.
	 * @param endpoint the operation
	 * @param member path of the member
	 * @param named what it names; {@code null} for what SEFOME has
	 * @return the body
	 */
	byte[] naming(Operation endpoint, String member, @Nullable UUID named) {
		ObjectNode body = good(schema(endpoint));
		body.put("offeringId", Sample.CLIMATE_SECTUR.toString());
		List<String> steps = new ArrayList<>(List.of(member.split("/")));
		String last = steps.removeLast();
		ObjectNode at = steps.isEmpty() ? body : body.putObject(steps.getFirst());
		UUID ours = last.equals("draftId") ? draft() : last.equals("employeeId") ? Sample.EMPLOYEE : Sample.CLIMATE;
		at.put(last, ((named != null) ? named : ours).toString());
		return bytes(body);
	}

	private static String schema(Operation endpoint) {
		String ref = (endpoint.body() != null) ? endpoint.body().path("$ref").asString("") : "";
		return ref.substring(ref.lastIndexOf('/') + 1);
	}

	private static ObjectNode good(String schema) {
		return JSON.valueToTree(Objects.requireNonNull(BODIES.get(schema)));
	}

	private static byte[] bytes(ObjectNode body) {
		return JSON.writeValueAsBytes(body);
	}

	private static void attach(int port, String token, String path) throws IOException {
		RawAnswer answer = RawAnswer.to(port,
				new RawCall("PUT", path, List.of(Map.entry("Authorization", "Bearer " + token),
						Map.entry("Content-Type", "application/octet-stream")), Population.FILE));
		if (answer.status() != 201) {
			throw new IllegalStateException(answer.toString());
		}
	}

	private static UUID made(int port, String token, String path, ObjectNode body) throws IOException {
		RawAnswer answer = RawAnswer.to(port, new RawCall("POST", path,
				List.of(Map.entry("Authorization", "Bearer " + token), Map.entry("Content-Type", "application/json")),
				bytes(body)));
		String location = Objects.requireNonNull(answer.headers().get("location"), answer::toString);
		return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
	}

}
