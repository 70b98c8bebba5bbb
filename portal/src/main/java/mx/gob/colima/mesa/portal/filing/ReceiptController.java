package mx.gob.colima.mesa.portal.filing;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.BeneficiaryView;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import mx.gob.colima.mesa.portal.text.Words;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

@Controller
class ReceiptController {

	private final RequestApi requests;

	private final Words words;

	private final Pages pages;

	ReceiptController(RequestApi requests, Words words, Pages pages) {
		this.requests = requests;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping("/{door}/solicitudes/{id}/recibida")
	Mono<Rendering> received(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange) {
		return this.requests.request(id)
			.mapNotNull(ResponseEntity::getBody)
			.flatMap((detail) -> this.pages.page(exchange, visitor, "filing/receipt", model(detail, locale)));
	}

	private Map<String, Object> model(RequestDetail detail, Locale locale) {
		BeneficiaryView beneficiary = detail.beneficiary();
		String number = (beneficiary.employeeNumber() != null) ? ", " + beneficiary.employeeNumber() : "";
		return Map.of("summary", detail.summary(), "beneficiary", beneficiary.name() + number, "at",
				this.words.inFull(detail.summary().submittedAt(), locale), "response",
				this.words.leaf(detail.promisedResponse(), "", locale), "resolution",
				this.words.leaf(detail.promisedResolution(), "", locale));
	}

}
