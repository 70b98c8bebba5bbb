package mx.gob.colima.mesa.portal.stub;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/**
 * A browser without JavaScript: cookies, redirects, forms.
 */
public class Browser {

	static {
		// a sign-in and what surrounds it is more than the five of the default
		System.setProperty("jdk.httpclient.redirects.retrylimit", "20");
	}

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(this.cookies)
		.followRedirects(HttpClient.Redirect.ALWAYS)
		.build();

	private final String base;

	/**
	 * Opens a browser with no cookies.
	 * @param base address of the portal
	 */
	public Browser(String base) {
		this.base = base;
	}

	/**
	 * Opens a page.
	 * @param path path, or whole address
	 * @param headers further headers, name and value in turn
	 * @return what came
	 */
	public Page get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	/**
	 * Sends a form as its own page would.
	 * @param page the page that has it
	 * @param button name and value of the button that is pressed
	 * @param typed what is typed, by name; {@code null} for what is left out
	 * @return what came
	 */
	public Page submit(Page page, Map.Entry<String, String> button, Map<String, String> typed) {
		FormElement form = page.html()
			.select("form")
			.stream()
			.filter((one) -> !one
				.select("button[name='" + button.getKey() + "'][value='" + button.getValue() + "'], input[name='"
						+ button.getKey() + "'][value='" + button.getValue() + "']")
				.isEmpty())
			.map(FormElement.class::cast)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no form with " + button + " in " + page.body()));
		List<String> fields = new ArrayList<>();
		for (KeyVal field : form.formData()) {
			if (!typed.containsKey(field.key()) && !field.key().equals(button.getKey())) {
				fields.add(pair(field.key(), field.value()));
			}
		}
		typed.forEach((name, value) -> fields.add(pair(name, value)));
		fields.add(pair(button.getKey(), button.getValue()));
		return post(form.absUrl("action"), String.join("&", fields), this.base);
	}

	/**
	 * Sends a body.
	 * @param path path, or whole address
	 * @param body form-encoded body
	 * @param origin origin of the page that sends it
	 * @param headers further headers, name and value in turn
	 * @return what came
	 */
	public Page post(String path, String body, String origin, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
			.header("Accept", "text/html")
			.header("Origin", origin)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	/**
	 * Sends a file as a script would.
	 * @param path path
	 * @param token the token against forged forms
	 * @param body the file
	 * @return what came
	 */
	public Page put(String path, String token, byte[] body) {
		return send(HttpRequest.newBuilder(address(path))
			.headers("Accept", "*/*", "Origin", this.base, "HX-Request", "true", "X-CSRF-TOKEN", token, "Content-Type",
					"application/octet-stream")
			.PUT(HttpRequest.BodyPublishers.ofByteArray(body))
			.build());
	}

	/**
	 * Sends a form with a file.
	 * @param path path
	 * @param token the token against forged forms; {@code null} forges one
	 * @param name name of the file
	 * @param content the file
	 * @return what came
	 */
	public Page upload(String path, @Nullable String token, String name, String content) {
		String edge = "mesa-edge";
		String part = "--" + edge + "\r\nContent-Disposition: form-data; name=";
		String body = ((token != null) ? part + "\"_csrf\"\r\n\r\n" + token + "\r\n" : "") + part
				+ "\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n--"
				+ edge + "--\r\n";
		return send(HttpRequest.newBuilder(address(path))
			.headers("Accept", "text/html", "Origin", this.base, "Content-Type",
					"multipart/form-data; boundary=" + edge)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	/**
	 * Forgets all cookies.
	 */
	public void forget() {
		this.cookies.getCookieStore().removeAll();
	}

	/**
	 * Gives a cookie.
	 * @param name its name
	 * @return the cookie, or {@code null}
	 */
	public @Nullable HttpCookie cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Writes form fields.
	 * @param fields names and values
	 * @return form-encoded body
	 */
	public static String form(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> pair(field.getKey(), field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String pair(String name, String value) {
		return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private URI address(String path) {
		return URI.create(path.startsWith("http") ? path : this.base + path);
	}

	private Page send(HttpRequest request) {
		try {
			HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
			return new Page(answer.statusCode(), answer.uri(), answer, answer.body());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What came.
	 *
	 * @param status status
	 * @param uri address at which the redirects ended
	 * @param answer the answer with its headers
	 * @param body text
	 */
	public record Page(int status, URI uri, HttpResponse<String> answer, String body) {

		/**
		 * Reads the page.
		 * @return the document
		 */
		public Document html() {
			return Jsoup.parse(this.body, this.uri.toString());
		}

		/**
		 * Reads what the page says.
		 * @return its text
		 */
		public String text() {
			return html().text();
		}

		/**
		 * Reads the value of a field.
		 * @param name its name
		 * @return the value
		 */
		public String value(String name) {
			return html().select("[name=" + name + "]").val();
		}

		/**
		 * Reads a header.
		 * @param name its name
		 * @return the value, or empty
		 */
		public String header(String name) {
			return this.answer.headers().firstValue(name).orElse("");
		}

	}

}
