package mx.gob.colima.mesa.platform.credential.web;

import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.credential.CredentialApi;
import mx.gob.colima.mesa.contract.credential.CredentialCounts;
import mx.gob.colima.mesa.contract.credential.CredentialFlag;
import mx.gob.colima.mesa.contract.credential.CredentialState;
import mx.gob.colima.mesa.contract.credential.CredentialView;
import mx.gob.colima.mesa.contract.credential.Issued;
import mx.gob.colima.mesa.contract.credential.Issuing;
import mx.gob.colima.mesa.contract.credential.Reissue;
import mx.gob.colima.mesa.contract.credential.WaitingCandidate;
import mx.gob.colima.mesa.platform.credential.Credentials;
import mx.gob.colima.mesa.platform.credential.Issuance;
import mx.gob.colima.mesa.platform.credential.Letters;
import mx.gob.colima.mesa.platform.credential.Reissuing;
import mx.gob.colima.mesa.platform.document.PdfAnswer;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Credentials over HTTP, for DTI.
 */
@RestController
class CredentialController implements CredentialApi {

	private final Credentials credentials;

	private final Issuance issuance;

	private final Reissuing reissuing;

	private final Letters letters;

	CredentialController(Credentials credentials, Issuance issuance, Reissuing reissuing, Letters letters) {
		this.credentials = credentials;
		this.issuance = issuance;
		this.reissuing = reissuing;
		this.letters = letters;
	}

	@Override
	public Mono<Page<CredentialView>> list(@Nullable String tenant, @Nullable CredentialState state,
			@Nullable CredentialFlag flag, @Nullable String q, @Nullable String after, @Nullable Integer limit) {
		return this.credentials.list(new Credentials.Wanted(tenant, state, flag, q), after, Limit.of(limit, 50, 100));
	}

	@Override
	public Mono<Page<WaitingCandidate>> waiting(@Nullable String after, @Nullable Integer limit) {
		return this.credentials.waiting(after, Limit.of(limit, 100, Issuing.MOST));
	}

	@Override
	public Mono<CredentialCounts> counts() {
		return this.credentials.counts();
	}

	@Override
	public Mono<Issued> issue(Issuing body) {
		return this.issuance.issue(body.candidateIds());
	}

	@Override
	public Mono<CredentialView> reissue(UUID id, Reissue body) {
		return this.reissuing.reissue(id, body.reason()).then(this.credentials.find(id));
	}

	@Override
	public Mono<ResponseEntity<Flux<DataBuffer>>> letter(UUID id, Reissue body) {
		return this.letters.of(id, body.reason()).map((pdf) -> PdfAnswer.of(pdf, "carta-de-entrega.pdf"));
	}

}
