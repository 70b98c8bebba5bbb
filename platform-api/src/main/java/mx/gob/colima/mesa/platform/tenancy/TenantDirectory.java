package mx.gob.colima.mesa.platform.tenancy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import mx.gob.colima.mesa.platform.shared.Fault;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * The public directory of dependencies. Anybody may ask, so it is read once a minute at
 * most, however many ask; nobody is bound, so it is read through the worker's door, which
 * sees names and nothing else of a dependency.
 */
@Component
public class TenantDirectory {

	private static final Caller.Platform PUBLIC = new Caller.Platform(Door.WORKER, null, "directory");

	private static final Duration LIFE = Duration.ofMinutes(1);

	private final Mono<List<Tenant>> tenants;

	TenantDirectory(Tenants tenants) {
		this.tenants = Mono.defer(() -> TenantContext.runAs(PUBLIC, tenants.list()))
			.cache((found) -> LIFE, (failed) -> Duration.ZERO, () -> Duration.ZERO);
	}

	/**
	 * Lists dependencies by acronym.
	 * @param after acronym of the last one seen; empty from the beginning
	 * @param count how many
	 * @return the dependencies
	 */
	public Mono<List<Tenant>> list(String after, int count) {
		return this.tenants
			.map((all) -> all.stream().filter((tenant) -> tenant.acronym().compareTo(after) > 0).limit(count).toList());
	}

	/**
	 * Finds a dependency by its acronym.
	 * @param acronym the acronym, in any case
	 * @return the dependency; {@code not_found}
	 */
	public Mono<Tenant> named(String acronym) {
		String wanted = acronym.toUpperCase(Locale.ROOT);
		return this.tenants
			.mapNotNull(
					(all) -> all.stream().filter((tenant) -> tenant.acronym().equals(wanted)).findFirst().orElse(null))
			.switchIfEmpty(Mono.error(Fault::notFound));
	}

}
