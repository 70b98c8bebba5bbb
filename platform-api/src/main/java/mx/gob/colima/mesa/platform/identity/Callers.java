package mx.gob.colima.mesa.platform.identity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads who calls from a validated token. Claims choose the door; what is behind it, the
 * account row decides.
 */
final class Callers {

	private static final Map<String, Door> DOORS = Map.of("service-manager", Door.OPERATOR, "agent", Door.OPERATOR,
			"auditor", Door.AUDITOR, "platform-operator", Door.PLATFORM);

	private Callers() {
	}

	static Caller of(Jwt token) {
		Collection<?> roles = roles(token);
		String subject = Objects.requireNonNullElse(token.getSubject(), "");
		if (roles.contains("stream")) {
			return new Caller.Machine(Objects.requireNonNullElse(token.getClaimAsString("azp"), subject));
		}
		String label = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), subject)
			.toLowerCase(Locale.ROOT);
		List<UUID> tenants = tenants(token);
		if (tenants.size() > 1) {
			// People belong to exactly one dependency: which of several is not ours to
			// guess.
			return new Caller.Stranger(label);
		}
		if (!tenants.isEmpty()) {
			return Caller.Member.of(tenants.getFirst(), subject, label);
		}
		return roles.stream()
			.map(String::valueOf)
			.filter(DOORS::containsKey)
			.map((role) -> (Caller) new Caller.Operator(Objects.requireNonNull(DOORS.get(role)), subject, label))
			.findFirst()
			.orElseGet(() -> new Caller.Stranger(label));
	}

	private static Collection<?> roles(Jwt token) {
		Map<String, Object> access = token.getClaimAsMap("realm_access");
		return (access != null && access.get("roles") instanceof Collection<?> roles) ? roles : List.of();
	}

	// The organization claim is a map by alias: {"sefome":{"tenantId":["…"]}}
	private static List<UUID> tenants(Jwt token) {
		Object claim = token.getClaims().get("organization");
		Map<?, ?> organizations = (claim instanceof Map<?, ?> named) ? named : Map.of();
		return organizations.values()
			.stream()
			.filter(Map.class::isInstance)
			.map((organization) -> ((Map<?, ?>) organization).get("tenantId"))
			.filter(Collection.class::isInstance)
			.flatMap((ids) -> ((Collection<?>) ids).stream())
			.map((id) -> UUID.fromString(String.valueOf(id)))
			.toList();
	}

}
