package mx.gob.colima.mesa.platform.credential;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.credential.HandedOver;
import mx.gob.colima.mesa.platform.identity.AccountAccess;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import mx.gob.colima.mesa.platform.tenancy.TenantDirectory;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Service;

/**
 * Shows a temporary password to whoever comes with a handle. The handle is taken before
 * the password is made, so that two who come at once do not both get one; what dies in
 * between is mended by issuing again.
 */
@Service
public class Claiming {

	private static final Log logger = LogFactory.getLog(Claiming.class);

	private static final String LABEL = "handover";

	private static final Caller.Platform DOOR = new Caller.Platform(Door.WORKER, null, LABEL);

	private final Claims claims;

	private final AccountAccess access;

	private final TenantDirectory tenants;

	Claiming(Claims claims, AccountAccess access, TenantDirectory tenants) {
		this.claims = claims;
		this.access = access;
		this.tenants = tenants;
	}

	/**
	 * Takes a handle and shows the password.
	 * @param typed the handle as it was typed
	 * @return the credential; {@code not_found}, {@code already_shown},
	 * {@code handle_expired}, {@code unavailable}
	 */
	public Mono<HandedOver> claim(String typed) {
		return TenantContext.runAs(DOOR, this.claims.find(OneTimeHandle.typed(typed)))
			.switchIfEmpty(Mono.error(Fault::notFound))
			.flatMap((place) -> bound(place.tenantId(), this.claims.take(place.id()))
				.flatMap((taken) -> show(place.tenantId(), taken)));
	}

	private Mono<HandedOver> show(UUID tenant, Claims.Taken taken) {
		return bound(tenant, this.access.temporaryPassword(taken.account()))
			.onErrorResume((thrown) -> bound(tenant, this.claims.giveBack(taken)).then(Mono.error(() -> {
				logger.warn("a handle is given back: " + thrown.getMessage());
				return Fault.of(FaultCode.UNAVAILABLE);
			})))
			.flatMap((password) -> this.tenants.views(Set.of(tenant))
				.map((known) -> new HandedOver(Objects.requireNonNull(known.get(tenant)), taken.name(),
						taken.username(), password, taken.goodUntil())));
	}

	private static <T> Mono<T> bound(UUID tenant, Mono<T> work) {
		return TenantContext.runAs(Caller.Platform.of(Door.WORKER, tenant, LABEL), work);
	}

}
