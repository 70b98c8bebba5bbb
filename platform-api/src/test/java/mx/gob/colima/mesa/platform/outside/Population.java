package mx.gob.colima.mesa.platform.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.TestIssuer;
import org.jspecify.annotations.Nullable;

/**
 * What there is in two dependencies alike, and tokens of everybody.
 */
final class Population {

	/** A word that stands in what belongs to SEFOME, and nowhere else. */
	static final String MARK = "Zarzaparrilla";

	/** An image of one point. */
	static final byte[] FILE = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private final int port;

	private final Map<Sample, String> tokens = new HashMap<>();

	private final Map<String, List<String>> known = new HashMap<>();

	private Population(int port) {
		this.port = port;
		Date later = Date.from(Instant.now().plusSeconds(20_000));
		Sample.ALL.forEach((person) -> this.tokens.put(person,
				TestIssuer.token(person, (claims) -> claims.expirationTime(later))));
	}

	static Population of(int port) throws IOException {
		Population population = new Population(port);
		population.fill();
		return population;
	}

	/**
	 * Values that there are, by the name of the member or by the part of the path.
	 * @return the values
	 */
	Map<String, List<String>> known() {
		return this.known;
	}

	String token(Sample person) {
		return Objects.requireNonNull(this.tokens.get(person));
	}

	RawAnswer call(@Nullable Sample person, String method, String target, String body) throws IOException {
		return call(person, method, target, "application/json", body.getBytes(StandardCharsets.UTF_8));
	}

	private RawAnswer call(@Nullable Sample person, String method, String target, String type, byte[] body)
			throws IOException {
		List<Map.Entry<String, String>> headers = new ArrayList<>(
				List.of(Map.entry("If-Match", "*"), Map.entry("Content-Type", type)));
		if (person != null) {
			headers.add(Map.entry("Authorization", "Bearer " + token(person)));
		}
		return RawAnswer.to(this.port, new RawCall(method, target, headers, body));
	}

	private void fill() throws IOException {
		this.known.put("offerings", List.of(Sample.CLIMATE.toString(), Sample.CLIMATE_SECTUR.toString()));
		this.known.put("offeringId", List.of(Sample.CLIMATE.toString(), Sample.CLIMATE_SECTUR.toString()));
		this.known.put("offeringVersion", List.of(Sample.EDITION));
		this.known.put("groupId", List.of(Sample.CLIMATE_GROUP.toString(), Sample.COMPUTER_GROUP.toString()));
		this.known.put("group", List.of(Sample.CLIMATE_GROUP.toString()));
		this.known.put("assigneeId", List.of(Sample.CLIMATE_AGENT_ID.toString()));
		this.known.put("employeeId", List.of(Sample.EMPLOYEE.toString(), Sample.EMPLOYEE_SECTUR.toString()));
		this.known.put("tenants", List.of("SEFOME", "SECTUR", "sefome"));
		this.known.put("tenant", List.of("SEFOME", "SECTUR", "-"));
		this.known.put("requests", new ArrayList<>());
		this.known.put("drafts", new ArrayList<>());
		for (int i = 0; i < 6; i++) {
			make("requests", Sample.REQUESTER, Sample.CLIMATE.toString(), MARK);
			make("drafts", Sample.REQUESTER, Sample.CLIMATE.toString(), MARK);
			make("requests", Sample.STRANGER, Sample.CLIMATE_SECTUR.toString(), "Otra cosa");
		}
		List<String> files = new ArrayList<>();
		for (String what : List.of("requests", "drafts")) {
			String holder = Objects.requireNonNull(this.known.get(what)).getFirst();
			files.add(holder);
			call(Sample.REQUESTER, "PUT", "/api/v1/" + what + "/" + holder + "/attachments/" + holder + "?name=a.png",
					"application/octet-stream", FILE);
		}
		this.known.put("enrolments", new ArrayList<>());
		for (Sample coordinator : List.of(Sample.COORDINATOR, Sample.STRANGE_COORDINATOR)) {
			RawAnswer made = call(coordinator, "POST", "/api/v1/enrolments",
					"{\"rows\":[{\"employeeNumber\":\"1\",\"annex\":true}]}");
			String location = Objects.requireNonNull(made.headers().get("location"), made::toString);
			Objects.requireNonNull(this.known.get("enrolments")).add(location.substring(location.lastIndexOf('/') + 1));
		}
		this.known.put("attachments", files);
		this.known.put("draftId", Objects.requireNonNull(this.known.get("drafts")));
		String request = "/api/v1/requests/" + Objects.requireNonNull(this.known.get("requests")).getFirst();
		call(Sample.MANAGER, "POST", request + "/acknowledgment", "");
		call(Sample.MANAGER, "POST", request + "/assignment", "{\"groupId\":\"" + Sample.CLIMATE_GROUP + "\"}");
	}

	private void make(String what, Sample person, String offering, String subject) throws IOException {
		String body = what.equals("drafts")
				? "{\"offeringId\":\"" + offering + "\",\"forOther\":false,\"subject\":\"" + subject + "\"}"
				: "{\"offeringId\":\"" + offering + "\",\"subject\":\"" + subject + "\",\"description\":\"" + subject
						+ "\",\"place\":\"Aquí\",\"targetsAccepted\":true}";
		RawAnswer made = call(person, "POST", "/api/v1/" + what, body);
		String location = Objects.requireNonNull(made.headers().get("location"), () -> made.toString());
		Objects.requireNonNull(this.known.get(what)).add(location.substring(location.lastIndexOf('/') + 1));
	}

}
