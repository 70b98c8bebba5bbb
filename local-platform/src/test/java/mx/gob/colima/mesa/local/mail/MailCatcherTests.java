package mx.gob.colima.mesa.local.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import mx.gob.colima.mesa.local.process.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@Timeout(60)
class MailCatcherTests {

	private static final String ANA = "ana@sefome.example";

	private static final String SUBJECT = "Tu solicitud SEFOME-2026-000124 está lista ✅";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final int port = FreePort.pick();

	private final int smtp = FreePort.pick();

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path data;

	@SuppressWarnings("NullAway.Init")
	private MailCatcher catcher;

	@BeforeEach
	void open() {
		this.catcher = MailCatcher.open(this.port, this.smtp, this.data.resolve("mail"));
	}

	@AfterEach
	void close() {
		this.catcher.close();
	}

	@Test
	void anEmptyInboxSaysWhatItIs() throws Exception {
		assertThat(get("/").body()).contains("lang=\"es-MX\"", "nada sale de esta máquina",
				"Todavía no ha llegado ningún correo", "hasta que la plataforma se detiene");
	}

	@Test
	void aMailWithAccentsAndEmojiIsListedAndReadable() throws Exception {
		send(ANA, SUBJECT, "Señora Muñoz: ya está. 🎉", "<p>Señora <b>Muñoz</b>: ya está. 🎉</p>");
		assertThat(get("/").body()).contains("1 correo", SUBJECT, ANA, "23 nov 2026, 10:42", "href=\"/mensajes/1\"");
		assertThat(get("/mensajes/1").body()).contains("<h1>" + SUBJECT + "</h1>",
				"Mesa de Servicios · Atención &lt;mesa@colima.example&gt;", "23 nov 2026, 10:42", "Message-ID",
				"&lt;p&gt;Señora &lt;b&gt;Muñoz&lt;/b&gt;: ya está. 🎉&lt;/p&gt;");
		assertThat(get("/mensajes/1?ver=texto").body()).contains("<pre class=\"card\">Señora Muñoz: ya está. 🎉</pre>")
			.doesNotContain("<iframe");
		HttpResponse<String> source = get("/mensajes/1/original");
		assertThat(source.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
		assertThat(source.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(source.body()).contains("Message-ID: <", "multipart/alternative", "=?UTF-8?");
	}

	@Test
	void theHtmlOfAMailCannotRunAScriptOrLoadAnything() throws Exception {
		send(ANA, SUBJECT, "x", "<script>fetch('/')</script><img src=\"https://espia.example/x.png\" onerror='a()'>");
		HttpResponse<String> page = get("/mensajes/1");
		String sandbox = page.body().replaceAll("(?s).*<iframe[^>]* sandbox=\"([^\"]*)\".*", "$1");
		assertThat(sandbox.split(" ")).containsExactlyInAnyOrder("allow-popups", "allow-popups-to-escape-sandbox");
		assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).contains("default-src 'none'", "img-src data:", "base-uri 'none'")
					.doesNotContain("script-src"));
		assertThat(page.body()).doesNotContain("<script", "<img").contains("&lt;script&gt;");
	}

	@Test
	void whatASenderWritesIsNoMarkup() throws Exception {
		String evil = "<script>alert(1)</script>\" onmouseover='x'";
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.smtp)) {
			assertThat(dialogue(socket, "MAIL FROM:<a@b.example>", "RCPT TO:<\"<script>x\"@c.example>", "DATA",
					"From: " + evil + "\r\nMessage-ID: " + evil + "\r\nSubject: " + evil + "\r\n\r\n" + evil + "\r\n."))
				.endsWith("250 OK");
		}
		for (String path : List.of("/", "/mensajes/1", "/?para=" + "%3Cscript%3E%22%27")) {
			assertThat(get(path).body()).doesNotContain("<script", "\" onmouseover", "'x'", "value=\"<")
				.contains("&lt;script&gt;");
		}
	}

	@Test
	void aRecipientFindsTheirMails() throws Exception {
		sendText(ANA, "uno", "x");
		sendText("Diana@salud.example, oculta@salud.example", "dos", "x");
		assertThat(get("/?para=ANA@").body()).contains("2 correos", "uno", "dos");
		assertThat(get("/?para=salud").body()).contains("1 correo", "dos").doesNotContain("uno");
		assertThat(get("/?para=nadie").body()).contains("Ningún correo para «nadie»");
		assertThat(messages("?to=" + ANA)).hasSize(1);
		assertThat(messages("?to=OCULTA@salud.example")).hasSize(1);
		assertThat(messages("?to=ana@")).isEmpty();
	}

	@Test
	void programsReadWhatCameNewestFirstAndThrowItAway() throws Exception {
		send(ANA, SUBJECT, "texto ñ", "<p>html ñ</p>");
		sendText(ANA, "", "solo texto");
		JsonNode messages = messages("");
		assertThat(messages).hasSize(2);
		assertThat(messages.get(0).get("html").isNull()).isTrue();
		JsonNode first = messages.get(1);
		assertThat(first.get("to").get(0).asString()).isEqualTo(ANA);
		assertThat(first.get("subject").asString()).isEqualTo(SUBJECT);
		assertThat(first.get("date").asString()).isEqualTo("2026-11-23T16:42:00Z");
		assertThat(first.get("text").asString()).isEqualTo("texto ñ");
		assertThat(first.get("html").asString()).isEqualTo("<p>html ñ</p>");
		assertThat(first.get("messageId").asString()).startsWith("<");
		assertThat(get("/").body()).contains("(sin asunto)");
		assertThat(CLIENT
			.send(HttpRequest.newBuilder(at("/api/messages")).DELETE().build(), HttpResponse.BodyHandlers.ofString())
			.statusCode()).isEqualTo(204);
		assertThat(messages("")).isEmpty();
		assertThat(get("/mensajes/1").statusCode()).isEqualTo(404);
		sendText(ANA, "tres", "x");
		assertThat(get("/mensajes/3").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/mensajes/7", "/mensajes/x", "/mensajes/99999999999999999999", "/mensajes/7/original",
			"/otra" })
	void whatIsNotThereIsAPage(String path) throws Exception {
		HttpResponse<String> page = get(path);
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("Este correo ya no está, o nunca estuvo", "href=\"/\"");
	}

	@Test
	void theNewestTwoThousandAreKeptAndLeafedThrough() throws Exception {
		try (Sender sender = new Sender(this.smtp)) {
			for (int no = 1; no <= Inbox.MOST + 1; no++) {
				sender.sendText(ANA, "correo n." + no, "x");
			}
		}
		assertThat(get("/").body()).contains("2,000 correos", "correo n.2001<", "correo n.1952<", "Página 1 de 40")
			.doesNotContain("correo n.1951<");
		assertThat(get("/?para=ana&pagina=40").body()).contains("correo n.2<", "href=\"/?para=ana&amp;pagina=39\"")
			.doesNotContain("correo n.1<", "Más antiguos");
		assertThat(get("/?pagina=999").body()).contains("Página 40 de 40");
		assertThat(get("/mensajes/1").statusCode()).isEqualTo(404);
		try (Stream<Path> files = Files.list(this.data.resolve("mail"))) {
			assertThat(files).hasSize(Inbox.MOST);
		}
		assertThat(messages("")).hasSize(Inbox.MOST);
	}

	@Test
	void aNewStartBeginsEmpty() throws Exception {
		sendText(ANA, "antes", "x");
		this.catcher.close();
		this.catcher = MailCatcher.open(this.port, this.smtp, this.data.resolve("mail"));
		assertThat(messages("")).isEmpty();
	}

	@Test
	void aMailThatIsDamagedShowsWhatCanBeRead() throws Exception {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.smtp)) {
			assertThat(dialogue(socket, "MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>", "DATA",
					"From: <<\r\nDate: ayer\r\nContent-Type: text/plain; charset=marciano\r\n\r\nse lee\r\n."))
				.endsWith("250 OK");
			assertThat(dialogue(socket, "MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>", "DATA",
					"Content-Type: multipart/mixed\r\n\r\nnada\r\n."))
				.endsWith("250 OK");
		}
		assertThat(get("/mensajes/1").body()).contains("se lee", "&lt;&lt;");
		assertThat(get("/mensajes/2").body()).contains("Este correo no trae texto");
		assertThat(messages("")).hasSize(2);
	}

	@Test
	void aMailWithoutASenderIsTaken() throws Exception {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.smtp)) {
			assertThat(
					dialogue(socket, "MAIL FROM:<>", "RCPT TO:<c@d.example>", "DATA", "Subject: aviso\r\n\r\nx\r\n."))
				.endsWith("250 OK");
		}
		assertThat(get("/").body()).contains("aviso");
	}

	@Test
	void aMailThatIsTooLargeIsRefusedAndTheNextOneTaken() throws Exception {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.smtp)) {
			assertThat(dialogue(socket, "MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>", "DATA",
					"\r\n" + ("x".repeat(1022) + "\r\n").repeat(5121) + "."))
				.startsWith("552");
			assertThat(dialogue(socket, "MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>", "DATA", "\r\nx\r\n."))
				.endsWith("250 OK");
		}
		assertThat(messages("")).hasSize(1);
	}

	@Test
	void attachmentsAreNamed() throws Exception {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.smtp)) {
			dialogue(socket, "MAIL FROM:<a@b.example>", "RCPT TO:<c@d.example>", "DATA", """
					Content-Type: multipart/mixed; boundary=b

					--b
					Content-Type: text/plain; charset=ISO-8859-1
					Content-Transfer-Encoding: quoted-printable

					ma=F1ana
					--b
					Content-Type: application/pdf
					Content-Disposition: attachment; filename="=?UTF-8?Q?dise=C3=B1o.pdf?="

					%PDF
					--b--
					.""".replace("\n", "\r\n"));
		}
		assertThat(get("/mensajes/1").body()).contains("mañana", "Adjuntos", "diseño.pdf");
	}

	@Test
	void aGreetingIsAnsweredWithoutWaiting() throws Exception {
		long best = Long.MAX_VALUE;
		for (int no = 0; no < 5; no++) {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.smtp)) {
				dialogue(socket, "NOOP");
				long began = System.nanoTime();
				dialogue(socket, "EHLO prueba");
				best = Math.min(best, System.nanoTime() - began);
			}
		}
		assertThat(best).isLessThan(30_000_000);
	}

	@Test
	void itSaysThatItIsWellAndOnlyOnThisMachine() throws Exception {
		assertThat(get("/health").statusCode()).isEqualTo(200);
		InetAddress outside = InetAddress.getLocalHost();
		if (!outside.isLoopbackAddress()) {
			assertThatException().isThrownBy(() -> new Socket(outside, this.smtp).close());
			assertThatException().isThrownBy(() -> new Socket(outside, this.port).close());
		}
	}

	@Test
	void aPortThatIsTakenEndsTheStart() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Path folder = this.data.resolve("other");
			int free = FreePort.pick();
			assertThatException().isThrownBy(() -> MailCatcher.open(free, taken.getLocalPort(), folder))
				.withMessageContaining(String.valueOf(taken.getLocalPort()));
			assertThatException().isThrownBy(() -> MailCatcher.open(taken.getLocalPort(), free, folder))
				.withRootCauseInstanceOf(BindException.class);
			// and what was opened before is closed again
			new ServerSocket(free, 1, InetAddress.getLoopbackAddress()).close();
		}
	}

	private void send(String to, String subject, String text, String html) throws Exception {
		try (Sender sender = new Sender(this.smtp)) {
			sender.send(to, subject, text, html);
		}
	}

	private void sendText(String to, String subject, String text) throws Exception {
		try (Sender sender = new Sender(this.smtp)) {
			sender.sendText(to, subject, text);
		}
	}

	// Says each line and waits for its answer; greeting first, if it was not read yet.
	private static String dialogue(Socket socket, String... lines) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
		OutputStream out = socket.getOutputStream();
		String answer = "";
		for (String line : lines) {
			out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
			do {
				answer = in.readLine();
			}
			while (answer.startsWith("220") || answer.charAt(3) == '-');
		}
		return answer;
	}

	private JsonNode messages(String query) throws Exception {
		return new JsonMapper().readTree(get("/api/messages" + query).body());
	}

	private HttpResponse<String> get(String path) throws Exception {
		return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
	}

	private URI at(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
