package mx.gob.colima.mesa.bench.call;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cookies as browsers keep them on localhost, which they trust without TLS.
 */
final class LocalCookies extends CookieManager {

	@Override
	public void put(URI uri, Map<String, List<String>> headers) throws IOException {
		Map<String, List<String>> open = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		headers.forEach((name, values) -> open.put(name,
				values.stream().map((value) -> value.replaceAll("(?i);\\s*Secure(?=;|$)", "")).toList()));
		super.put(uri, open);
	}

}
