package mx.gob.colima.mesa.platform.identity.web;

import mx.gob.colima.mesa.contract.terms.AcceptTerms;
import mx.gob.colima.mesa.contract.terms.AcceptanceApi;
import mx.gob.colima.mesa.contract.terms.AcceptedTerms;
import mx.gob.colima.mesa.platform.identity.TermsAcceptance;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RestController;

/**
 * Acceptance of the terms over HTTP.
 */
@RestController
class AcceptanceController implements AcceptanceApi {

	private final TermsAcceptance acceptance;

	AcceptanceController(TermsAcceptance acceptance) {
		this.acceptance = acceptance;
	}

	@Override
	public Mono<AcceptedTerms> accept(AcceptTerms body) {
		return this.acceptance.accept(body);
	}

}
