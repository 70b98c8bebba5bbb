package mx.gob.colima.mesa.platform.terms.web;

import mx.gob.colima.mesa.contract.terms.TermsApi;
import mx.gob.colima.mesa.contract.terms.TermsView;
import mx.gob.colima.mesa.platform.terms.TermsDirectory;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RestController;

/**
 * The terms over HTTP.
 */
@RestController
class TermsController implements TermsApi {

	private final TermsDirectory terms;

	TermsController(TermsDirectory terms) {
		this.terms = terms;
	}

	@Override
	public Mono<TermsView> inForce() {
		return this.terms.inForce();
	}

	@Override
	public Mono<TermsView> version(int version) {
		return this.terms.version(version);
	}

}
