package mx.gob.colima.mesa.platform.outside;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes values of a schema: good ones, and ones with something wrong in them.
 */
final class Bodies {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Document document;

	private final Map<String, List<String>> known;

	/**
	 * Creates the maker.
	 * @param document where references lead
	 * @param known values that there are, by the name of the member or parameter
	 */
	Bodies(Document document, Map<String, List<String>> known) {
		this.document = document;
		this.known = known;
	}

	byte[] of(JsonNode schema, String mediaType, double faults, RandomGenerator random) {
		if (!mediaType.contains("json")) {
			if (random.nextBoolean()) {
				return (random.nextDouble() < faults) ? broken(Population.FILE, random) : Population.FILE;
			}
			byte[] bytes = new byte[random.nextInt(3_000)];
			random.nextBytes(bytes);
			return bytes;
		}
		String text = value("", schema, faults, random);
		byte[] good = text.getBytes(StandardCharsets.UTF_8);
		if (random.nextDouble() >= faults) {
			return good;
		}
		return switch (random.nextInt(9)) {
			case 0 -> new byte[0];
			case 1 -> Arrays.copyOf(good, random.nextInt(good.length + 1));
			case 2 -> Nasty.json(random).getBytes(StandardCharsets.UTF_8);
			case 3 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
			case 4 -> text.getBytes(StandardCharsets.UTF_16);
			case 5 -> broken(good, random);
			case 6 -> (text + text).getBytes(StandardCharsets.UTF_8);
			case 7 -> (" ".repeat(random.nextInt(300_000)) + text).getBytes(StandardCharsets.UTF_8);
			default -> good;
		};
	}

	/**
	 * A value in JSON.
	 * @param name name of the member
	 * @param unresolved its schema
	 * @param faults how probable a fault is, at each place
	 * @param random chance
	 * @return the value
	 */
	String value(String name, JsonNode unresolved, double faults, RandomGenerator random) {
		if (random.nextDouble() < faults / 4) {
			return random.nextBoolean() ? Nasty.json(random) : JSON.writeValueAsString(Nasty.text(random));
		}
		JsonNode schema = this.document.resolve(unresolved);
		return switch (type(schema)) {
			case "object" -> object(schema, faults, random);
			case "array" -> "[" + value(name, schema.path("items"), faults, random) + "]";
			case "string" -> JSON.writeValueAsString(text(name, schema, random));
			case "integer", "number" -> String.valueOf(1 + random.nextInt(5));
			case "boolean" -> String.valueOf(random.nextInt(4) > 0);
			default -> "null";
		};
	}

	/**
	 * A good text.
	 * @param name name of the member or parameter
	 * @param schema its schema, resolved
	 * @param random chance
	 * @return the text
	 */
	String text(String name, JsonNode schema, RandomGenerator random) {
		if (schema.has("enum")) {
			return schema.path("enum").path(random.nextInt(schema.path("enum").size())).asString();
		}
		List<String> values = this.known.get(name);
		if (values != null && random.nextInt(10) > 0) {
			return Nasty.one(values, random);
		}
		return switch (schema.path("format").asString("")) {
			case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
			case "date-time" -> Instant.ofEpochSecond(random.nextInt()).toString();
			case "duration" -> "PT" + random.nextInt(99) + "H";
			default -> "Texto " + random.nextInt(1_000);
		};
	}

	private String object(JsonNode schema, double faults, RandomGenerator random) {
		List<String> members = new ArrayList<>();
		List<String> required = schema.path("required").values().stream().map(JsonNode::asString).toList();
		schema.path("properties").forEachEntry((name, property) -> {
			boolean there = required.contains(name) ? random.nextDouble() >= faults / 4 : random.nextInt(3) == 0;
			if (there) {
				members.add(JSON.writeValueAsString(name) + ":" + value(name, property, faults, random));
			}
		});
		if (random.nextDouble() < faults / 3) {
			members.add((members.isEmpty() || random.nextBoolean()) ? "\"zzz\":" + Nasty.json(random)
					: Nasty.one(members, random));
		}
		return "{" + String.join(",", members) + "}";
	}

	private static String type(JsonNode schema) {
		JsonNode type = schema.path("type");
		return type.isArray() ? type.path(0).asString() : type.asString("object");
	}

	private static byte[] broken(byte[] good, RandomGenerator random) {
		byte[] bytes = good.clone();
		for (int i = 0; i < 3 && bytes.length > 0; i++) {
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
		}
		return bytes;
	}

}
