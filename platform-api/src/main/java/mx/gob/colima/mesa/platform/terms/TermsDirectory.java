package mx.gob.colima.mesa.platform.terms;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import mx.gob.colima.mesa.contract.terms.TermsView;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * The versions of the terms. Anybody may ask, so they are read once a minute at most,
 * through the worker's door and bound to nobody.
 */
@Component
public class TermsDirectory {

	private static final Caller.Platform PUBLIC = new Caller.Platform(Door.WORKER, null, "terms");

	private static final Duration LIFE = Duration.ofMinutes(1);

	private final Mono<List<TermsView>> versions;

	private final Clock clock;

	TermsDirectory(TermsTexts texts, Clock clock) {
		this.versions = TenantContext.runAs(PUBLIC, Mono.defer(texts::all))
			.cache((found) -> LIFE, (failed) -> Duration.ZERO, () -> Duration.ZERO);
		this.clock = clock;
	}

	/**
	 * The version in force.
	 * @return the version; {@code not_found} if none is
	 */
	public Mono<TermsView> inForce() {
		return this.versions
			.mapNotNull((all) -> all.stream()
				.filter((text) -> !text.validFrom().isAfter(this.clock.instant()))
				.reduce((earlier, later) -> later)
				.orElse(null))
			.switchIfEmpty(Mono.error(Fault::notFound));
	}

	/**
	 * A version.
	 * @param version its number
	 * @return the version; {@code not_found}
	 */
	public Mono<TermsView> version(int version) {
		return this.versions
			.mapNotNull((all) -> all.stream().filter((text) -> text.version() == version).findFirst().orElse(null))
			.switchIfEmpty(Mono.error(Fault::notFound));
	}

}
