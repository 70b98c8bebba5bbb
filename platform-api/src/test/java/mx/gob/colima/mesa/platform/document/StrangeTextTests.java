package mx.gob.colima.mesa.platform.document;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type, or are made to type, and what becomes of it on paper.
 */
class StrangeTextTests {

	private static final List<Arguments> STRANGE = List.of(Arguments.of("Nu\u0301n\u0303ez", "Núñez"),
			Arguments.of("José 😀 Ruiz", "José\uFFFDRuiz"), Arguments.of("王小明", "\uFFFD\uFFFD\uFFFD"),
			Arguments.of("Zero\u200B\uFEFF\u00ADwidth\u202E", "Zerowidth"),
			Arguments.of("Be\u0001ll\u0007\u009F", "Bell"), Arguments.of("\uD83D lone", "lone"),
			Arguments.of("no\uFFFE\uFFFFthing", "nothing"), Arguments.of("\u0338accent", "\uFFFDaccent"),
			Arguments.of("❤\uFE0F", "\uFFFD"), Arguments.of("Ma\uA78Ca ʼak", "Ma\uA78Caʼak"),
			Arguments.of("Ł Ő ž ß €", "ŁŐžß€"), Arguments.of("line\nof\u2028three", "lineofthree"));

	private static final Press press = new Press();

	@AfterAll
	static void close() {
		press.close();
	}

	@ParameterizedTest
	@FieldSource("STRANGE")
	void whatCannotBePrintedIsSeenAndTheRestIsAsItWas(String typed, String printed) {
		byte[] pdf = Press.bytes(press.documents().enrolmentForm(Specimens.form(List.of(Specimens.named(typed)))));
		assertThat(TaggedText.of(pdf).all("TD")).contains(printed);
		assertThat(Validator.failures(pdf)).isEmpty();
	}

	@Test
	void whatLooksLikeMarkupIsTextAndNothingIsFetched() throws IOException {
		Queue<String> asked = new ConcurrentLinkedQueue<>();
		HttpServer server = listening(asked);
		String at = "http://localhost:" + server.getAddress().getPort();
		try {
			for (String text : List.of("<img src='" + at + "/a.png'/>", "&xxe;&#65;<!ENTITY xxe SYSTEM '" + at + "'>",
					"]]><link rel='stylesheet' href='" + at + "/b.css'/>", "\"/><object data=\"" + at + "/c\"/>",
					"[[${T(java.lang.Runtime).getRuntime()}]]", "<style>@import url(" + at + "/d)</style>")) {
				byte[] form = Press
					.bytes(press.documents().enrolmentForm(Specimens.form(List.of(Specimens.named(text)))));
				byte[] letter = Press.bytes(press.documents().sealedLetter(Specimens.letter(text, text, text)));
				assertThat(TaggedText.of(form).all("TD")).contains(text.replaceAll("\\s", ""));
				assertThat(TaggedText.of(letter).all("P")).contains(text.replaceAll("\\s", ""));
			}
			assertThat(asked).isEmpty();
		}
		finally {
			server.stop(0);
		}
	}

	@Test
	void evenMarkupOfOurOwnFetchesNothing() throws IOException {
		Queue<String> asked = new ConcurrentLinkedQueue<>();
		HttpServer server = listening(asked);
		String at = "http://localhost:" + server.getAddress().getPort();
		try {
			press.writer()
				.write("""
						<html lang="es-MX"><head><title>t</title><link rel="stylesheet" href="%1$s/a"/><style>
						@import url(%1$s/b); @font-face { font-family: x; src: url(%1$s/c) } p { background: url(%1$s/d) }
						</style></head><body><p>x<img src="%1$s/e" alt="e"/><img src="file:///etc/passwd" alt="f"/></p></body></html>
						"""
					.formatted(at));
			assertThat(asked).isEmpty();
		}
		finally {
			server.stop(0);
		}
	}

	private static HttpServer listening(Queue<String> asked) throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			asked.add(exchange.getRequestURI().toString());
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		server.start();
		return server;
	}

}
