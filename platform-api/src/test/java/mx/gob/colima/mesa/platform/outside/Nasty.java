package mx.gob.colima.mesa.platform.outside;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What nobody means, but somebody sends.
 */
final class Nasty {

	private static final List<String> TEXTS = List.of("", " ", "\u0000", "a\u0000b", "\u001f", "\uFEFF", "\u202Eolleh",
			"\u2028", "\uD800", "\uDFFFx", "😀👩‍👩‍👧‍👦", "e\u0301".repeat(60), "Ñandú", "ﬁ", "İstanbul",
			"' or '1'='1", "'; drop table x; --", "\\", "\\u0000", "%", "_", "%s%n", "${7*7}", "#{7*7}", "{{7*7}}",
			"<script>alert(1)</script>", "../../etc/passwd", "..%2f..%2f", "(((", "a & | ! b", ":*", "<->", "\"",
			"\t\n", "null", "undefined", "true", "NaN", "Infinity", "0", "-1", "-0", "1e309", "1e-400",
			"99999999999999999999", "2147483648", "-2147483649", "9223372036854775808", "0x10", "1_000", "٣", "1.5",
			"2026-02-30", "+1000000000-01-01T00:00:00Z", "-292275055-05-16T16:47:04Z", "PT-1S", "PT9999999999999H",
			"00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "1-1-1-1-1",
			"01900000-0000-7000-8000-00000000000g", "SEFOME/2026/000001", "SEFOME/2026/99999999999", "[]", "{}",
			"[\"a\"]");

	private static final List<String> JSON = List.of("null", "true", "0", "-1", "1.5", "1e400", "-1e400", "2147483648",
			"9223372036854775808", "123456789012345678901234567890.5", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "{}",
			"[[]]", "[null]", "{\"\":\"\"}", "{\"a\":{\"a\":{\"a\":{}}}}", "\"NaN\"", "NaN", "'single'", "01", "+1",
			"\"\\x\"", "\"open", "[1,", "{\"a\"", "//", "[".repeat(2_000), "{\"a\":".repeat(1_500),
			"\"" + "x".repeat(5_000) + "\"", "9".repeat(1_500));

	private static final List<String> ESCAPED = List.of("%", "%zz", "%2", "%00", "%c0%af", "%ff", "%ed%a0%80",
			"%2e%2e%2f", "..", ".", ";", ";a=b", "//", "%0d%0aX-Injected:%201", "%2F", "%5c", "{id}", "[", "|", "^",
			"`", "\u00f1", "%25%30%30", "a".repeat(3_000), "*", "~", "@", "?", "#", "&&&", "=", "a=b&a=c");

	private static final List<String> HEADERS = List.of("", " ", "*", "\"\"", "\"1\"", "W/\"1\"", "\"1", "1", "\"-1\"",
			"\"99999999999999999999\"", "\"1\", \"2\"", "\"1\",", "*, \"1\"", "\"" + "1".repeat(3_000) + "\"", "ñ",
			"\u0001", "a\u0000b", "a\tb", "x\r\nX-Injected: 1", "x\nX-Injected: 1", "', (select 1)", "null",
			"a".repeat(200), "a".repeat(201), "a".repeat(7_000), "{}", "é".repeat(10));

	private static final List<String> MEDIA = List.of("application/json", "text/plain", "application/xml", "*/*", "",
			"application/json; charset=utf-16", "application/json;charset=nope", "multipart/form-data",
			"multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/octet-stream",
			"application/problem+json", "text/event-stream", "image/png", "a", "/", "application/",
			"application/json; q=2", "application/json, text/html", "text/html;q=0.9,*/*;q=0.8", "a/b; =",
			"application/x-ndjson", "application/cbor");

	private static final List<String> LANGUAGES = List.of("es", "en", "es-MX", "fr", "*", "", "en;q=2", "-",
			"x-klingon", "es_MX", "e".repeat(500), "en-US,en;q=0.5,,;", "zz-ZZ-zzzzzzzzzz", "1");

	private Nasty() {
	}

	static String text(RandomGenerator random) {
		return switch (random.nextInt(12)) {
			case 0 -> one(TEXTS, random).repeat(1 + random.nextInt(40));
			case 1 -> one(TEXTS, random) + one(TEXTS, random);
			case 2 -> noise(random, random.nextInt(60));
			case 3 -> "ñ".repeat(random.nextInt(3_000));
			case 4 -> Base64.getUrlEncoder().encodeToString(one(TEXTS, random).getBytes(StandardCharsets.UTF_8));
			case 5 -> cursor(random);
			default -> one(TEXTS, random);
		};
	}

	/**
	 * Something that looks like a cursor of ours.
	 * @param random chance
	 * @return the cursor
	 */
	static String cursor(RandomGenerator random) {
		StringBuilder plain = new StringBuilder(one(TEXTS, random));
		for (int parts = random.nextInt(5); parts > 0; parts--) {
			plain.append('\u001f').append(one(TEXTS, random));
		}
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(plain.toString().getBytes(StandardCharsets.UTF_8));
	}

	static String json(RandomGenerator random) {
		return one(JSON, random);
	}

	static String escaped(RandomGenerator random) {
		return one(ESCAPED, random);
	}

	static String header(RandomGenerator random) {
		return one(HEADERS, random);
	}

	static String mediaType(RandomGenerator random) {
		return one(MEDIA, random);
	}

	static String language(RandomGenerator random) {
		return one(LANGUAGES, random);
	}

	static <T> T one(List<T> values, RandomGenerator random) {
		return values.get(random.nextInt(values.size()));
	}

	private static String noise(RandomGenerator random, int length) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			text.appendCodePoint(random.nextInt(0x10FFFF));
		}
		return text.toString();
	}

}
