package mx.gob.colima.mesa.platform.terms;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Stand-in until the module comes.
 */
@Component
public class TermsDirectory {

	/**
	 * Text in force.
	 * @return the text
	 */
	public Mono<InForce> inForce() {
		return Mono.just(new InForce(1, "0".repeat(64)));
	}

	/**
	 * Text.
	 *
	 * @param version version
	 * @param sha256 hash
	 */
	public record InForce(int version, String sha256) {
	}

}
