package mx.gob.colima.mesa.platform.servicerequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import mx.gob.colima.mesa.contract.request.AttachmentView;
import mx.gob.colima.mesa.contract.request.DraftView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.SampleFiles;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

import static org.assertj.core.api.Assertions.assertThat;

class AttachmentTests extends RequestCalls {

	private static final String OF_REQUEST = "/api/v1/requests/{id}/attachments/{attachmentId}";

	private static final String OF_DRAFT = "/api/v1/drafts/{id}/attachments/{attachmentId}";

	@Test
	void aFileIsKeptAsItWasSentAndToldByTheHistory() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Con foto");
		byte[] photo = SampleFiles.photo(900, 700);
		AttachmentView kept = attached(Sample.REQUESTER, OF_REQUEST, id(request), "techo húmedo.jpg", photo);
		assertThat(kept.mediaType()).isEqualTo("image/jpeg");
		assertThat(kept.size()).isEqualTo(photo.length);
		assertThat(kept.sha256()).isEqualTo(sha256(photo));
		assertThat(kept.actor().mine()).isTrue();
		RequestDetail seen = show(Sample.MANAGER, id(request));
		assertThat(seen.attachments()).singleElement().satisfies((file) -> {
			assertThat(file.name()).isEqualTo("techo húmedo.jpg");
			assertThat(file.actor().mine()).isFalse();
			assertThat(file.preview()).isTrue();
		});
		EventView told = history(Sample.REQUESTER, id(request)).getLast();
		assertThat(told.kind()).isEqualTo(EventKind.ATTACHED);
		assertThat(told.details()).containsEntry("sha256", sha256(photo)).containsEntry("name", "techo húmedo.jpg");
		as(Sample.REQUESTER).get()
			.uri("/api/v1/requests/{id}/verification", id(request))
			.exchange()
			.expectBody()
			.jsonPath("$.intact")
			.isEqualTo(true);
		download(Sample.MANAGER, id(request), kept.id()).expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.value(HttpHeaders.CONTENT_DISPOSITION,
					(value) -> assertThat(value).startsWith("attachment").contains("techo%20h%C3%BAmedo.jpg"))
			.expectHeader()
			.value("Content-Security-Policy", (value) -> assertThat(value).contains("sandbox"))
			.expectHeader()
			.contentLength(photo.length)
			.expectBody()
			.consumeWith((body) -> assertThat(body.getResponseBody()).isEqualTo(photo));
	}

	@Test
	void whatSomebodyHasAlreadyIsNotSentAgain() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Ya la tengo");
		AttachmentView kept = attached(Sample.REQUESTER, OF_REQUEST, id(request), "nota.txt", written("Hola."));
		as(Sample.REQUESTER).get()
			.uri(OF_REQUEST, id(request), kept.id())
			.header(HttpHeaders.IF_NONE_MATCH, "\"" + kept.sha256() + "\"")
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void aFileIsSeenByExactlyThoseWhoSeeTheRequest() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "De quién es");
		AttachmentView kept = attached(Sample.REQUESTER, OF_REQUEST, id(request), "nota.txt", written("Mía."));
		for (Sample one : List.of(Sample.REQUESTER, Sample.COORDINATOR, Sample.MANAGER, Sample.CLIMATE_AGENT,
				Sample.AUDITOR)) {
			download(one, id(request), kept.id()).expectStatus().isOk();
		}
		for (Sample other : List.of(Sample.COLLEAGUE, Sample.STRANGER, Sample.STRANGE_COORDINATOR)) {
			download(other, id(request), kept.id()).expectStatus().isNotFound();
			attach(other, OF_REQUEST, id(request), UUID.randomUUID(), "a.txt", written("a")).expectStatus()
				.isNotFound();
		}
		download(Sample.PLATFORM, id(request), kept.id()).expectStatus().isForbidden();
		RequestDetail another = file(Sample.REQUESTER, Sample.CLIMATE, "Otra");
		download(Sample.REQUESTER, id(another), kept.id()).expectStatus().isNotFound();
		attach(Sample.COORDINATOR, OF_REQUEST, id(request), kept.id(), "nota.txt", written("Mía.")).expectStatus()
			.isForbidden();
	}

	@Test
	void moreThanTenMegabytesAreCutWithAnAnswerThatSaysSo() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Grande");
		byte[] large = new byte[(10 << 20) + 1];
		java.util.Arrays.fill(large, (byte) 'a');
		attach(Sample.REQUESTER, OF_REQUEST, id(request), UUID.randomUUID(), "a.txt", large).expectStatus()
			.isEqualTo(HttpStatus.CONTENT_TOO_LARGE)
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("10 MB"));
		Flux<DataBuffer> endless = Flux.range(0, 400)
			.map((piece) -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[64 << 10]));
		as(Sample.REQUESTER).put()
			.uri(OF_REQUEST + "?name=b.txt", id(request), UUID.randomUUID())
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.body(BodyInserters.fromDataBuffers(endless))
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
		byte[] fits = java.util.Arrays.copyOf(large, 10 << 20);
		assertThat(attached(Sample.REQUESTER, OF_REQUEST, id(request), "c.txt", fits).size()).isEqualTo(10 << 20);
		assertThat(show(Sample.REQUESTER, id(request)).attachments()).hasSize(1);
		assertThat(leftOvers()).isEmpty();
	}

	@Test
	void whatIsNotAcceptedIsRefusedAndLeavesNothing() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Qué se admite");
		byte[] program = SampleFiles.program();
		attach(Sample.REQUESTER, OF_REQUEST, id(request), UUID.randomUUID(), "factura.pdf", program).expectStatus()
			.isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("unsupported_attachment")
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("PDF", "JPG"));
		attach(Sample.REQUESTER, OF_REQUEST, id(request), UUID.randomUUID(), "vacio.txt", new byte[0]).expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		attach(Sample.REQUESTER, OF_REQUEST, id(request), UUID.randomUUID(), "x".repeat(161), written("a"))
			.expectStatus()
			.isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("name");
		as(Sample.REQUESTER).put()
			.uri(OF_REQUEST + "?name=a.txt", id(request), UUID.randomUUID())
			.bodyValue(Map.of())
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		assertThat(show(Sample.REQUESTER, id(request)).attachments()).isEmpty();
		assertThat(history(Sample.REQUESTER, id(request))).hasSize(1);
		assertThat(leftOvers()).isEmpty();
	}

	@Test
	void aNameLosesFoldersAndTricks() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Nombres");
		assertThat(attached(Sample.REQUESTER, OF_REQUEST, id(request), "C:\\Users\\yo\\Año.txt", written("a")).name())
			.isEqualTo("Año.txt");
		assertThat(attached(Sample.REQUESTER, OF_REQUEST, id(request), "../../etc/passwd", written("b")).name())
			.isEqualTo("passwd.txt");
		assertThat(attached(Sample.REQUESTER, OF_REQUEST, id(request), "foto\u202Egpj.txt", written("c")).name())
			.isEqualTo("fotogpj.txt");
	}

	@Test
	void aRequestHoldsTenFilesEvenWhenTheyComeAtOnce() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Diez");
		List<Integer> statuses = Flux.range(0, 14)
			.flatMap((file) -> reactor.core.publisher.Mono
				.fromCallable(() -> attach(Sample.REQUESTER, OF_REQUEST, id(request), UUID.randomUUID(), "a.txt",
						written("Archivo " + file))
					.returnResult(Void.class)
					.getStatus()
					.value())
				.subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic()), 14)
			.collectList()
			.block();
		assertThat(statuses).containsOnly(201, 409);
		assertThat(java.util.Collections.frequency(Objects.requireNonNull(statuses), 201)).isEqualTo(10);
		assertThat(show(Sample.REQUESTER, id(request)).attachments()).hasSize(10);
		attach(Sample.REQUESTER, OF_REQUEST, id(request), UUID.randomUUID(), "a.txt", written("once")).expectBody()
			.jsonPath("$.code")
			.isEqualTo("too_many_attachments");
	}

	@Test
	void repeatingAnUploadChangesNothing() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Otra vez");
		UUID id = UUID.randomUUID();
		attach(Sample.REQUESTER, OF_REQUEST, id(request), id, "a.txt", written("Una.")).expectStatus().isCreated();
		attach(Sample.REQUESTER, OF_REQUEST, id(request), id, "a.txt", written("Una.")).expectStatus().isCreated();
		attach(Sample.REQUESTER, OF_REQUEST, id(request), id, "a.txt", written("Otra.")).expectStatus()
			.isEqualTo(HttpStatus.CONFLICT)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("idempotency_conflict");
		RequestDetail another = file(Sample.REQUESTER, Sample.CLIMATE, "La misma clave");
		attach(Sample.REQUESTER, OF_REQUEST, id(another), id, "a.txt", written("Una.")).expectStatus()
			.isEqualTo(HttpStatus.CONFLICT);
		assertThat(history(Sample.REQUESTER, id(request))).hasSize(2);
		assertThat(show(Sample.REQUESTER, id(another)).attachments()).isEmpty();
	}

	@Test
	void nothingIsAttachedToWhatHasEnded() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Terminada");
		assertThat(request.actions()).contains(RequestAction.ATTACH);
		act(Sample.REQUESTER, request, "cancellation", text("Ya no."));
		attach(Sample.REQUESTER, OF_REQUEST, id(request), UUID.randomUUID(), "a.txt", written("a")).expectStatus()
			.isEqualTo(HttpStatus.CONFLICT)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("illegal_transition");
	}

	@Test
	void theFilesOfADraftBecomeTheRequests() {
		DraftView draft = draft();
		byte[] pdf = SampleFiles.pdf("Cotización");
		AttachmentView first = attached(Sample.REQUESTER, OF_DRAFT, draft.id(), "cotización.pdf", pdf);
		AttachmentView gone = attached(Sample.REQUESTER, OF_DRAFT, draft.id(), "no.txt", written("No."));
		as(Sample.REQUESTER).delete().uri(OF_DRAFT, draft.id(), gone.id()).exchange().expectStatus().isNoContent();
		as(Sample.REQUESTER).delete().uri(OF_DRAFT, draft.id(), gone.id()).exchange().expectStatus().isNoContent();
		as(Sample.COLLEAGUE).get().uri(OF_DRAFT, draft.id(), first.id()).exchange().expectStatus().isNotFound();
		as(Sample.COORDINATOR).get().uri(OF_DRAFT, draft.id(), first.id()).exchange().expectStatus().isNotFound();
		as(Sample.REQUESTER).get()
			.uri("/api/v1/drafts/{id}", draft.id())
			.exchange()
			.expectBody(DraftView.class)
			.value((read) -> assertThat(read.attachments()).extracting(AttachmentView::id).containsExactly(first.id()));
		RequestDetail filed = Objects.requireNonNull(as(Sample.REQUESTER).post()
			.uri("/api/v1/requests")
			.bodyValue(new FileRequest(Sample.CLIMATE, Sample.EDITION, "Con cotización", "Ya", "Aquí", null, true,
					draft.id()))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(RequestDetail.class)
			.returnResult()
			.getResponseBody());
		assertThat(filed.attachments()).extracting(AttachmentView::name).containsExactly("cotización.pdf");
		assertThat(history(Sample.REQUESTER, id(filed))).extracting(EventView::kind)
			.containsExactly(EventKind.SUBMITTED, EventKind.ATTACHED);
		download(Sample.MANAGER, id(filed), first.id()).expectBody()
			.consumeWith((body) -> assertThat(body.getResponseBody()).isEqualTo(pdf));
		as(Sample.REQUESTER).get().uri(OF_DRAFT, draft.id(), first.id()).exchange().expectStatus().isNotFound();
	}

	@Test
	void aDraftIsThrownAwayWithItsFiles() {
		DraftView draft = draft();
		attached(Sample.REQUESTER, OF_DRAFT, draft.id(), "a.txt", written("a"));
		as(Sample.REQUESTER).delete().uri("/api/v1/drafts/{id}", draft.id()).exchange().expectStatus().isNoContent();
		as(Sample.REQUESTER).get().uri("/api/v1/drafts/{id}", draft.id()).exchange().expectStatus().isNotFound();
	}

	@Test
	void thereIsAPictureOfImagesAndOfAPdfsFirstPage() {
		RequestDetail request = file(Sample.REQUESTER, Sample.CLIMATE, "Vistas");
		AttachmentView photo = attached(Sample.REQUESTER, OF_REQUEST, id(request), "a.jpg",
				SampleFiles.photo(2000, 500));
		AttachmentView page = attached(Sample.MANAGER, OF_REQUEST, id(request), "b.pdf", SampleFiles.pdf("Hoja"));
		AttachmentView plain = attached(Sample.MANAGER, OF_REQUEST, id(request), "c.txt", written("c"));
		assertThat(SampleFiles.width(picture(id(request), photo.id()))).isEqualTo(640);
		assertThat(SampleFiles.width(picture(id(request), page.id()))).isBetween(400, 640);
		as(Sample.REQUESTER).get()
			.uri(OF_REQUEST + "/preview", id(request), plain.id())
			.exchange()
			.expectStatus()
			.isNotFound();
	}

	private byte[] picture(UUID request, UUID id) {
		return Objects.requireNonNull(as(Sample.MANAGER).get()
			.uri(OF_REQUEST + "/preview", request, id)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.IMAGE_PNG)
			.expectBody()
			.returnResult()
			.getResponseBody());
	}

	private WebTestClient.ResponseSpec attach(Sample person, String path, UUID holder, UUID id, String name,
			byte[] bytes) {
		return as(person).put()
			.uri(path + "?name={name}", holder, id, name)
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.bodyValue(bytes)
			.exchange();
	}

	private AttachmentView attached(Sample person, String path, UUID holder, String name, byte[] bytes) {
		return Objects.requireNonNull(attach(person, path, holder, UUID.randomUUID(), name, bytes).expectStatus()
			.isCreated()
			.expectBody(AttachmentView.class)
			.returnResult()
			.getResponseBody());
	}

	private WebTestClient.ResponseSpec download(Sample person, UUID request, UUID id) {
		return as(person).get().uri(OF_REQUEST, request, id).exchange();
	}

	private List<EventView> history(Sample person, UUID request) {
		return Objects.requireNonNull(as(person).get()
			.uri("/api/v1/requests/{id}/events", request)
			.exchange()
			.expectBody(
					new org.springframework.core.ParameterizedTypeReference<mx.gob.colima.mesa.contract.Page<EventView>>() {
					})
			.returnResult()
			.getResponseBody()).items();
	}

	private DraftView draft() {
		return Objects.requireNonNull(as(Sample.REQUESTER).post()
			.uri("/api/v1/drafts")
			.bodyValue(Map.of("offeringId", Sample.CLIMATE, "subject", "Con archivos", "forOther", false))
			.exchange()
			.expectBody(DraftView.class)
			.returnResult()
			.getResponseBody());
	}

	private static List<Path> leftOvers() {
		try (Stream<Path> files = Files.walk(BLOBS)) {
			return files.filter((file) -> file.toString().endsWith(".part")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static UUID id(RequestDetail request) {
		return request.summary().id();
	}

	private static byte[] written(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
