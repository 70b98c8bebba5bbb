package mx.gob.colima.mesa.portal.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.tenancy.TenantApi;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.portal.address.DoorAddress;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.client.ApiUnavailableException;
import mx.gob.colima.mesa.portal.settings.MachineTime;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The doors of all dependencies. Names and colours are public and change rarely, so they
 * are remembered for a minute, and longer while the API is away.
 */
@Component
public class Doors {

	private static final Duration LIFE = Duration.ofMinutes(1);

	private static final Pattern ACRONYM = Pattern.compile("[a-z][a-z0-9]{1,15}");

	private final Map<String, Known> known = new ConcurrentHashMap<>();

	private final TenantApi api;

	private final Clock clock;

	Doors(TenantApi api, @MachineTime Clock clock) {
		this.api = api;
		this.clock = clock;
	}

	/**
	 * Finds the door that an exchange's address names.
	 * @param exchange the exchange
	 * @return the door; {@link UnknownDoorException} if there is none
	 */
	public Mono<Door> at(ServerWebExchange exchange) {
		String acronym = DoorAddress.acronym(exchange);
		return tenant(acronym).map((tenant) -> new Door(tenant, DoorAddress.base(exchange, acronym)));
	}

	/**
	 * Finds the door that an exchange's address names, if it is remembered: nothing is
	 * asked of the API.
	 * @param exchange the exchange
	 * @return the door, or {@code null}
	 */
	public @Nullable Door remembered(ServerWebExchange exchange) {
		String acronym = DoorAddress.acronym(exchange);
		Known found = this.known.get(acronym);
		return (found != null) ? new Door(found.tenant(), DoorAddress.base(exchange, acronym)) : null;
	}

	/**
	 * Lists all dependencies.
	 * @return the dependencies, by acronym
	 */
	public Mono<List<TenantView>> directory() {
		return this.api.directory(null, 100)
			.expand((page) -> (page.next() != null) ? this.api.directory(page.next(), 100) : Mono.empty())
			.concatMapIterable(Page::items)
			.doOnNext((tenant) -> remember(tenant.acronym().toLowerCase(Locale.ROOT), tenant))
			.collectList();
	}

	private Mono<TenantView> tenant(String acronym) {
		if (!ACRONYM.matcher(acronym).matches()) {
			return Mono.error(new UnknownDoorException(acronym));
		}
		Known found = this.known.get(acronym);
		if (found != null && found.at().plus(LIFE).isAfter(this.clock.instant())) {
			return Mono.just(found.tenant());
		}
		return this.api.branding(acronym)
			.doOnNext((tenant) -> remember(acronym, tenant))
			.onErrorMap(ApiException.class, (ex) -> ex.is("not_found") ? new UnknownDoorException(acronym) : ex)
			.onErrorResume(ApiUnavailableException.class,
					(ex) -> (found != null) ? Mono.just(found.tenant()) : Mono.error(ex));
	}

	private void remember(String acronym, TenantView tenant) {
		this.known.put(acronym, new Known(tenant, this.clock.instant()));
	}

	private record Known(TenantView tenant, Instant at) {
	}

}
