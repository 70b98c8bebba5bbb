package mx.gob.colima.mesa.platform.shared;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.server.ServerWebExchange;

/**
 * The code that ties an answer to its log line: the caller's trace id (W3C Trace Context)
 * or a new one.
 */
public final class TraceIds {

	private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

	private TraceIds() {
	}

	/**
	 * The trace id of a call.
	 * @param exchange the call
	 * @return 32 hexadecimal digits
	 */
	public static String of(ServerWebExchange exchange) {
		Object kept = exchange.getAttributes().computeIfAbsent(TraceIds.class.getName(), (key) -> read(exchange));
		return String.valueOf(kept);
	}

	private static String read(ServerWebExchange exchange) {
		String header = exchange.getRequest().getHeaders().getFirst("traceparent");
		Matcher matcher = TRACEPARENT.matcher((header != null) ? header : "");
		if (matcher.matches()) {
			return matcher.group(1);
		}
		byte[] random = new byte[16];
		ThreadLocalRandom.current().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

}
