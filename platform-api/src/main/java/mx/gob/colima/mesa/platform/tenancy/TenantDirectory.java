package mx.gob.colima.mesa.platform.tenancy;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.platform.shared.Fault;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * The public directory of dependencies. Anybody may ask, and each page of requests does,
 * so it is read once a minute at most, however many ask; nobody is bound, so it is read
 * through the worker's door, which sees names and nothing else of a dependency.
 */
@Component
public class TenantDirectory {

	private static final Call PUBLIC = new Call(new Caller.Platform(Door.WORKER, null, "directory"), Set.of(), "-");

	private static final Duration LIFE = Duration.ofMinutes(1);

	private final Mono<Directory> now;

	private final Mono<Directory> lately;

	TenantDirectory(Tenants tenants) {
		// Whoever comes first reads for all who come later: neither in their transaction
		// nor with their eyes.
		this.now = Mono.defer(tenants::list).map(Directory::of).contextWrite((first) -> TenantContext.with(PUBLIC));
		this.lately = this.now.cache((found) -> LIFE, (failed) -> Duration.ZERO, () -> Duration.ZERO);
	}

	/**
	 * Lists dependencies by acronym.
	 * @param after acronym of the last one seen; empty from the beginning
	 * @param count how many
	 * @return the dependencies
	 */
	public Mono<List<Tenant>> list(String after, int count) {
		return this.lately.map((directory) -> directory.active()
			.stream()
			.filter((tenant) -> tenant.acronym().compareTo(after) > 0)
			.limit(count)
			.toList());
	}

	/**
	 * Finds a dependency by its acronym.
	 * @param acronym the acronym, in any case
	 * @return the dependency; {@code not_found}
	 */
	public Mono<Tenant> named(String acronym) {
		String wanted = acronym.toUpperCase(Locale.ROOT);
		return this.lately
			.mapNotNull((directory) -> directory.active()
				.stream()
				.filter((tenant) -> tenant.acronym().equals(wanted))
				.findFirst()
				.orElse(null))
			.switchIfEmpty(Mono.error(Fault::notFound));
	}

	/**
	 * Dependencies by their ids, also such as are not there any more.
	 * @param wanted ids that exist; one that came this minute is looked for now
	 * @return the views by id, and those of others besides
	 */
	public Mono<Map<UUID, TenantView>> views(Collection<UUID> wanted) {
		return this.lately.flatMap((directory) -> directory.knows(wanted) ? Mono.just(directory) : this.now)
			.map(Directory::views);
	}

	private record Directory(List<Tenant> active, Map<UUID, TenantView> views) {

		static Directory of(List<Tenants.Known> all) {
			return new Directory(all.stream().filter(Tenants.Known::active).map(Tenants.Known::tenant).toList(),
					all.stream()
						.map(Tenants.Known::tenant)
						.collect(Collectors.toUnmodifiableMap((tenant) -> tenant.id().value(), Tenant::toView)));
		}

		boolean knows(Collection<UUID> wanted) {
			return this.views.keySet().containsAll(wanted);
		}

	}

}
