package mx.gob.colima.mesa.admin.credential;

import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.credential.CredentialApi;
import mx.gob.colima.mesa.contract.credential.CredentialCounts;
import mx.gob.colima.mesa.contract.credential.CredentialView;
import mx.gob.colima.mesa.contract.credential.Issued;
import mx.gob.colima.mesa.contract.credential.Issuing;
import mx.gob.colima.mesa.contract.credential.Reissue;
import mx.gob.colima.mesa.contract.credential.WaitingCandidate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;

/**
 * Reads credentials, issues them, and has their letters made.
 */
@Component
class Credentials {

	private static final int PAGE = 50;

	private static final int LONGEST_LETTER = 4 << 20;

	private final ApiCaller caller;

	private final CredentialApi api;

	Credentials(ApiCaller caller, CredentialApi api) {
		this.caller = caller;
		this.api = api;
	}

	Page<CredentialView> page(Standing standing, String words, @Nullable String after) {
		return this.caller
			.call(this.api.list(null, standing.state(), standing.flag(), words.isEmpty() ? null : words, after, PAGE));
	}

	Page<WaitingCandidate> waiting(@Nullable String after) {
		return this.caller.call(this.api.waiting(after, Issuing.MOST));
	}

	CredentialCounts counts() {
		return this.caller.call(this.api.counts());
	}

	Issued issue(Set<UUID> candidates) {
		return this.caller.call(this.api.issue(new Issuing(candidates)));
	}

	CredentialView reissue(UUID id, String reason) {
		return this.caller.call(this.api.reissue(id, new Reissue(reason)));
	}

	byte[] letter(UUID id, String reason) {
		return this.caller.call(this.api.letter(id, new Reissue(reason)).flatMap((answer) -> {
			Flux<DataBuffer> body = (answer.getBody() != null) ? answer.getBody() : Flux.empty();
			return DataBufferUtils.join(body, LONGEST_LETTER).flatMap(Credentials::bytes);
		}));
	}

	private static Mono<byte[]> bytes(DataBuffer whole) {
		byte[] bytes = new byte[whole.readableByteCount()];
		whole.read(bytes);
		DataBufferUtils.release(whole);
		return Mono.just(bytes);
	}

}
