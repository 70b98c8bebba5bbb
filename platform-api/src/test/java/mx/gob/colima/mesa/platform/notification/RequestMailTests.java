package mx.gob.colima.mesa.platform.notification;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.shared.Etag;
import mx.gob.colima.mesa.platform.support.MailServer;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

class RequestMailTests extends RunningApi {

	@Test
	void whoFilesIsToldThatItWasReceived() throws Exception {
		RequestDetail request = file("Gotea la cañería del baño");
		MimeMessage mail = mails(request, 1).getFirst();
		assertThat(mail.getSubject()).isEqualTo("Recibimos tu solicitud · " + request.summary().folio());
		assertThat(mail.getAllRecipients()).hasSize(1);
		assertThat(mail.getAllRecipients()[0].toString()).contains("<10001@dependencia.test>");
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(mail.getMessageID()).startsWith("<aviso.").endsWith("@colima.gob.mx>");
		assertThat(mail.getHeader("References"))
			.containsExactly("<solicitud." + request.summary().id() + "@colima.gob.mx>");
		for (String type : List.of("text/plain", "text/html")) {
			assertThat(part(mail, type))
				.contains("Gotea la cañería del baño", request.summary().folio(),
						"http://localhost:8080/sefome/solicitudes/" + request.summary().id(), "Hola, ",
						"La resolvemos a más tardar")
				.doesNotContain("??", "${", " th:");
		}
	}

	@Test
	void oneMailPerHappeningAndNoneOfWhatOneDidOneself() throws Exception {
		RequestDetail request = file("Una por cada cosa");
		request = act(Sample.MANAGER, request, "acknowledgment", null);
		request = act(Sample.MANAGER, request, "assignment",
				Map.of("groupId", Sample.CLIMATE_GROUP, "assigneeId", Sample.CLIMATE_AGENT_ID));
		request = act(Sample.CLIMATE_AGENT, request, "start", null);
		message(Sample.REQUESTER, request, "¿Cuándo vienen?", false);
		message(Sample.CLIMATE_AGENT, request, "Es cosa nuestra", true);
		request = act(Sample.CLIMATE_AGENT, open(request), "hold",
				Map.of("reason", "REQUESTER", "text", "<script>alert(1)</script> ¿Qué modelo & marca?"));
		request = act(Sample.REQUESTER, request, "answer", Map.of("text", "Un minisplit"));
		request = act(Sample.CLIMATE_AGENT, request, "resolution", Map.of("text", "Se cambió el filtro"));
		act(Sample.REQUESTER, request, "confirmation", Map.of());
		List<MimeMessage> mails = mails(request, 4);
		String folio = request.summary().folio();
		assertThat(mails).extracting(MimeMessage::getSubject)
			.containsExactlyInAnyOrder("Recibimos tu solicitud · " + folio, "Tu solicitud fue aceptada · " + folio,
					"Necesitamos un dato tuyo · " + folio, "Tu solicitud está resuelta · " + folio);
		MimeMessage question = MailServer.shared()
			.await(1, MailServer.about("Necesitamos un dato tuyo · " + folio))
			.getFirst();
		assertThat(part(question, "text/plain")).contains("<script>alert(1)</script> ¿Qué modelo & marca?");
		assertThat(part(question, "text/html")).contains("&lt;script&gt;alert(1)&lt;/script&gt;")
			.doesNotContain("<script>");
	}

	private RequestDetail file(String subject) {
		FileRequest body = new FileRequest(Sample.CLIMATE, null, subject, "Desde ayer.", "Edificio A", null, true,
				null);
		return Objects.requireNonNull(as(Sample.REQUESTER).post()
			.uri("/api/v1/requests")
			.bodyValue(body)
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(RequestDetail.class)
			.returnResult()
			.getResponseBody());
	}

	private RequestDetail open(RequestDetail request) {
		return Objects.requireNonNull(as(Sample.CLIMATE_AGENT).get()
			.uri("/api/v1/requests/{id}", request.summary().id())
			.exchange()
			.expectBody(RequestDetail.class)
			.returnResult()
			.getResponseBody());
	}

	private RequestDetail act(Sample person, RequestDetail read, String action,
			@org.jspecify.annotations.Nullable Object body) {
		UUID id = read.summary().id();
		return Objects.requireNonNull(as(person).post()
			.uri("/api/v1/requests/{id}/" + action, id)
			.header(HttpHeaders.IF_MATCH, Etag.of(read.summary().version()))
			.bodyValue((body != null) ? body : Map.of())
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(RequestDetail.class)
			.returnResult()
			.getResponseBody());
	}

	private void message(Sample person, RequestDetail request, String text, boolean internal) {
		as(person).post()
			.uri("/api/v1/requests/{id}/messages", request.summary().id())
			.bodyValue(Map.of("text", text, "internal", internal))
			.exchange()
			.expectStatus()
			.isOk();
	}

	private static List<MimeMessage> mails(RequestDetail request, int count) {
		return MailServer.shared().await(count, MailServer.about(request.summary().folio()));
	}

	private static String part(Part part, String type) throws MessagingException, IOException {
		if (part.isMimeType(type)) {
			return part.getContent().toString();
		}
		StringBuilder found = new StringBuilder();
		if (part.getContent() instanceof Multipart parts) {
			for (int no = 0; no < parts.getCount(); no++) {
				BodyPart inner = parts.getBodyPart(no);
				found.append(part(inner, type));
			}
		}
		return found.toString();
	}

}
