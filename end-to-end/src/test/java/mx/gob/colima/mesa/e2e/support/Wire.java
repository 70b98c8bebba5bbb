package mx.gob.colima.mesa.e2e.support;

import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;

/**
 * What passes between a page and its servers, as the browser counts it: every file with
 * its headers, as it comes over the line.
 */
public final class Wire {

	private final Page page;

	private final CDPSession session;

	private final Map<String, String> urls = new LinkedHashMap<>();

	private final Map<String, Integer> bytes = new LinkedHashMap<>();

	/**
	 * Listens to a page from now on.
	 * @param page the page
	 */
	public Wire(Page page) {
		this.page = page;
		this.session = page.context().newCDPSession(page);
		this.session.on("Network.requestWillBeSent",
				(event) -> this.urls.put(id(event), event.getAsJsonObject("request").get("url").getAsString()));
		// a stream never ends: of it, what has come so far counts
		this.session.on("Network.responseReceived", (event) -> count(event, event.getAsJsonObject("response")));
		this.session.on("Network.dataReceived", (event) -> count(event, event));
		this.session.on("Network.loadingFinished", (event) -> this.bytes.put(id(event), length(event)));
		this.session.send("Network.enable");
	}

	/**
	 * Lets the browser keep files, or not.
	 * @param kept whether files that were loaded before are used
	 * @return this wire
	 */
	public Wire cache(boolean kept) {
		JsonObject disabled = new JsonObject();
		disabled.addProperty("cacheDisabled", !kept);
		this.session.send("Network.setCacheDisabled", disabled);
		return this;
	}

	/**
	 * Makes the line slow: 4G where it is poor, as Lighthouse names it.
	 * @return this wire
	 */
	public Wire slow() {
		JsonObject line = new JsonObject();
		line.addProperty("offline", false);
		line.addProperty("latency", 150);
		line.addProperty("downloadThroughput", 1_600_000 / 8);
		line.addProperty("uploadThroughput", 750_000 / 8);
		this.session.send("Network.emulateNetworkConditions", line);
		return this;
	}

	/**
	 * Opens an address, and waits until nothing more is loaded.
	 * @param url the address
	 * @return what was loaded, in bytes by address
	 */
	public Map<String, Integer> open(String url) {
		this.urls.clear();
		this.bytes.clear();
		this.page.navigate(url, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
		// whatever the scripts fetch once they run
		this.page.waitForTimeout(500);
		Map<String, Integer> loaded = new LinkedHashMap<>();
		this.urls.forEach((id, address) -> loaded.merge(address, this.bytes.getOrDefault(id, 0), Integer::sum));
		return loaded;
	}

	/**
	 * When the page that is open was first painted.
	 * @return milliseconds from the click on
	 */
	public Paint paint() {
		double answered = ((Number) this.page
			.evaluate("() => performance.getEntriesByType('navigation')[0].responseStart")).doubleValue();
		return new Paint(answered, painted("first-paint"), painted("first-contentful-paint"));
	}

	private double painted(String name) {
		return ((Number) this.page.evaluate("(name) => performance.getEntriesByName(name)[0].startTime", name))
			.doubleValue();
	}

	private void count(JsonObject event, JsonObject part) {
		this.bytes.merge(id(event), length(part), Integer::sum);
	}

	private static String id(JsonObject event) {
		return event.get("requestId").getAsString();
	}

	private static int length(JsonObject part) {
		return (int) part.get("encodedDataLength").getAsDouble();
	}

	/**
	 * When a page was first painted.
	 *
	 * @param answered milliseconds to the first byte of the page
	 * @param first milliseconds to anything
	 * @param contentful milliseconds to something to read
	 */
	public record Paint(double answered, double first, double contentful) {
	}

}
