package mx.gob.colima.mesa.bench.call;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody with a browser without JavaScript: cookies, redirects, forms, and a sign-in
 * wherever one is asked for.
 */
public final class Visitor {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	static {
		// a sign-in and what surrounds it is more than the five of the default
		System.setProperty("jdk.httpclient.redirects.retrylimit", "20");
	}

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(new LocalCookies())
		.followRedirects(HttpClient.Redirect.ALWAYS)
		.connectTimeout(PATIENCE)
		.build();

	private final String username;

	private final String password;

	/**
	 * A visitor with no cookies.
	 * @param username name at the sign-in
	 * @param password password at the sign-in
	 */
	public Visitor(String username, String password) {
		this.username = username;
		this.password = password;
	}

	/**
	 * Opens a page, and signs in if that is asked for.
	 * @param address the address
	 * @return the page
	 * @throws IOException if no good one came
	 */
	public Document open(String address) throws IOException {
		Document page = send(HttpRequest.newBuilder(URI.create(address)));
		FormElement signIn = (FormElement) page.selectFirst("form#kc-form-login");
		if (signIn == null) {
			return page;
		}
		Map<String, String> fields = fields(signIn);
		fields.put("username", this.username);
		fields.put("password", this.password);
		return post(signIn.absUrl("action"), fields, address);
	}

	/**
	 * The fields of the form that has a button, as a browser would send them.
	 * @param page the page
	 * @param action value of the button {@code action}
	 * @return names and values
	 * @throws IOException if the page has no such button
	 */
	public static Map<String, String> form(Document page, String action) throws IOException {
		Element button = page.selectFirst("form button[name=action][value=" + action + "]");
		Element form = (button != null) ? button.closest("form") : null;
		if (form == null) {
			throw new IOException("no button «" + action + "» at " + page.location() + ": " + page.title());
		}
		Map<String, String> fields = fields((FormElement) form);
		fields.put("action", action);
		return fields;
	}

	/**
	 * Sends a form.
	 * @param address where to
	 * @param fields names and values
	 * @param page the page that it stands on
	 * @return the page that came
	 * @throws IOException if no good one came
	 */
	public Document post(String address, Map<String, String> fields, String page) throws IOException {
		URI from = URI.create(page);
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send(HttpRequest.newBuilder(URI.create(address))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Origin", from.getScheme() + "://" + from.getAuthority())
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private Document send(HttpRequest.Builder request) throws IOException {
		try {
			HttpResponse<String> answer = this.client.send(
					request.timeout(PATIENCE).header("Accept", "text/html").build(),
					HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() >= 400) {
				throw new IOException(answer.statusCode() + " at " + answer.uri() + ": "
						+ Jsoup.parse(answer.body()).select("main").text());
			}
			return Jsoup.parse(answer.body(), answer.uri().toString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	private static Map<String, String> fields(FormElement form) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (Connection.KeyVal field : form.formData()) {
			fields.put(field.key(), field.value());
		}
		return fields;
	}

}
