package mx.gob.colima.mesa.portal.enrolment;

import java.net.URI;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.EnrolmentFileApi;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.files.FileBodies;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ServerWebExchange;

/**
 * Gives out the papers of an application: the form to be signed, and the signed scans.
 */
@Controller
@RequestMapping("/{door}/altas/{id}")
class DocumentController {

	private final EnrolmentFileApi files;

	DocumentController(EnrolmentFileApi files) {
		this.files = files;
	}

	@GetMapping("/formato")
	Mono<Void> form(Visitor visitor, @PathVariable UUID id, ServerWebExchange exchange) {
		return EnrolmentPages.onlyReaders(visitor)
			.then(this.files.form(id))
			.flatMap((bytes) -> FileBodies.write(exchange.getResponse(), bytes))
			.onErrorResume(ApiException.class, (ex) -> (ex.status() == HttpStatus.UNPROCESSABLE_CONTENT.value())
					? elsewhere(exchange.getResponse(), visitor.door().path("/altas/" + id)) : Mono.error(ex));
	}

	@GetMapping("/documentos/{document}")
	Mono<Void> content(Visitor visitor, @PathVariable UUID id, @PathVariable UUID document,
			ServerWebExchange exchange) {
		return EnrolmentPages.onlyReaders(visitor)
			.then(this.files.content(id, document))
			.flatMap((bytes) -> FileBodies.write(exchange.getResponse(), bytes));
	}

	@GetMapping("/documentos/{document}/vista")
	Mono<Void> preview(Visitor visitor, @PathVariable UUID id, @PathVariable UUID document,
			ServerWebExchange exchange) {
		return EnrolmentPages.onlyReaders(visitor)
			.then(this.files.preview(id, document))
			.flatMap((bytes) -> FileBodies.write(exchange.getResponse(), bytes));
	}

	// a form of nobody cannot be filled in: there the people are written first
	private static Mono<Void> elsewhere(ServerHttpResponse response, String path) {
		response.setStatusCode(HttpStatus.SEE_OTHER);
		response.getHeaders().setLocation(URI.create(path));
		return response.setComplete();
	}

}
