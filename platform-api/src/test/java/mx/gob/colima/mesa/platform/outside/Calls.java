package mx.gob.colima.mesa.platform.outside;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

import mx.gob.colima.mesa.platform.outside.Document.Operation;
import mx.gob.colima.mesa.platform.outside.Document.Parameter;
import mx.gob.colima.mesa.platform.support.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls from the served document: good ones, such at the edge, and nasty ones. The
 * same seed makes the same call.
 */
final class Calls {

	private static final double[] FAULTS = { 0, 0, 0.1, 0.4, 0.9 };

	private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS",
			"TRACE", "QUERY", "get");

	private final List<Operation> operations;

	private final Population population;

	private final Bodies bodies;

	Calls(Document document, Population population) {
		this.operations = document.operations();
		this.population = population;
		this.bodies = new Bodies(document, population.known());
	}

	Made make(long seed) {
		// the first numbers of neighbouring seeds would be alike without mixing
		SplittableRandom random = new SplittableRandom(seed).split();
		Operation operation = Nasty.one(this.operations, random);
		Sample person = (random.nextInt(12) > 0) ? Nasty.one(Sample.ALL, random) : null;
		double faults = FAULTS[random.nextInt(FAULTS.length)];
		List<Map.Entry<String, String>> headers = headers(operation, person, faults, random);
		String method = (random.nextDouble() < faults / 12) ? Nasty.one(METHODS, random) : operation.method();
		byte[] body = (operation.body() != null && operation.mediaType() != null)
				? this.bodies.of(operation.body(), operation.mediaType(), faults, random) : new byte[0];
		RawCall call = new RawCall(method, path(operation, faults, random) + query(operation, faults, random), headers,
				body);
		return new Made(seed, operation, person, call, faults == 0);
	}

	private String path(Operation operation, double faults, RandomGenerator random) {
		StringBuilder path = new StringBuilder();
		String before = "";
		for (String part : operation.path().substring(1).split("/")) {
			path.append('/').append(part.startsWith("{") ? variable(before, faults, random) : part);
			before = part;
		}
		if (random.nextDouble() < faults / 10) {
			path.append(Nasty.escaped(random));
		}
		return path.toString();
	}

	private String variable(String collection, double faults, RandomGenerator random) {
		if (random.nextDouble() < faults / 2) {
			return random.nextBoolean() ? Nasty.escaped(random) : encoded(Nasty.text(random));
		}
		List<String> known = this.population.known().getOrDefault(collection, List.of());
		return (known.isEmpty() || random.nextInt(8) == 0) ? new UUID(random.nextLong(), random.nextLong()).toString()
				: Nasty.one(known, random);
	}

	private String query(Operation operation, double faults, RandomGenerator random) {
		List<String> parts = new ArrayList<>();
		for (Parameter parameter : operation.parameters()) {
			if (parameter.in().equals("query")) {
				boolean there = random.nextBoolean() || (parameter.required() && faults == 0);
				for (int i = there ? 1 + random.nextInt(2) : 0; i > 0; i--) {
					parts.add(parameter.name() + "=" + queryValue(parameter, faults, random));
				}
			}
		}
		if (random.nextDouble() < faults / 5) {
			parts.add(Nasty.escaped(random));
		}
		return parts.isEmpty() ? "" : "?" + String.join("&", parts);
	}

	private String queryValue(Parameter parameter, double faults, RandomGenerator random) {
		if (random.nextDouble() < faults) {
			return (random.nextInt(3) == 0) ? Nasty.escaped(random) : encoded(Nasty.text(random));
		}
		if (parameter.name().equals("after")) {
			return Nasty.cursor(random);
		}
		String json = this.bodies.value(parameter.name(), parameter.schema(), 0, random);
		return encoded(json.replaceAll("^\\[?\"|\"\\]?$", ""));
	}

	private List<Map.Entry<String, String>> headers(Operation operation, @Nullable Sample person, double faults,
			RandomGenerator random) {
		List<Map.Entry<String, String>> headers = new ArrayList<>();
		if (person != null) {
			headers.add(Map.entry("Authorization", "Bearer " + this.population.token(person)));
		}
		else if (random.nextDouble() < faults) {
			headers.add(
					Map.entry("Authorization", random.nextBoolean() ? "Bearer " + Nasty.header(random) : "Basic eDp4"));
		}
		for (Parameter parameter : operation.parameters()) {
			if (parameter.in().equals("header") && random.nextInt(5) > 0) {
				headers.add(Map.entry(parameter.name(), header(parameter.name(), faults, random)));
			}
		}
		if (operation.mediaType() != null) {
			headers.add(Map.entry("Content-Type",
					(random.nextDouble() < faults / 6) ? Nasty.mediaType(random) : operation.mediaType()));
		}
		if (random.nextDouble() < faults) {
			headers.add(Map.entry("Accept-Language", Nasty.language(random)));
		}
		if (random.nextDouble() < faults / 6) {
			headers.add(Map.entry("Accept", Nasty.mediaType(random)));
		}
		if (random.nextDouble() < faults / 8) {
			headers.add(Map.entry(random.nextBoolean() ? "X-Forwarded-For" : "Accept-Encoding", Nasty.header(random)));
		}
		return headers;
	}

	private static String header(String name, double faults, RandomGenerator random) {
		if (random.nextDouble() < faults) {
			return Nasty.header(random);
		}
		return name.equals("If-Match") ? (random.nextInt(3) == 0) ? "\"" + (1 + random.nextInt(4)) + "\"" : "*"
				: "key-" + random.nextInt(5_000);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/**
	 * A call and what it is about.
	 *
	 * @param seed makes it again
	 * @param operation the operation that it was made from
	 * @param person who calls; {@code null} for nobody
	 * @param call the call
	 * @param good whether nothing in it is nasty
	 */
	record Made(long seed, Operation operation, @Nullable Sample person, RawCall call, boolean good) {

		@Override
		public String toString() {
			return "-Dmesa.nasty.seed=" + this.seed + " " + ((this.person != null) ? this.person.username() : "nobody")
					+ " " + this.call;
		}

	}

}
