package mx.gob.colima.mesa.portal.stub;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An issuer at which one person is always signed in; refresh tokens rotate, and an old
 * one ends the session.
 */
public class StubIssuer {

	private static final String PROTOCOL = "/realms/mesa/protocol/openid-connect/";

	private final RSAKey key = key();

	private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

	private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();

	private final AtomicInteger refreshes = new AtomicInteger();

	private volatile String person = "31847";

	private volatile long lifetime = 120;

	private volatile String issuer = "";

	private volatile String hanging = "";

	void at(String base) {
		this.issuer = base + "/realms/mesa";
	}

	/**
	 * Chooses who signs in from now on.
	 * @param username user name
	 */
	public void person(String username) {
		this.person = username;
	}

	/**
	 * Chooses how long access tokens live.
	 * @param seconds seconds
	 */
	public void lifetime(long seconds) {
		this.lifetime = seconds;
	}

	/**
	 * Ends all sessions, as an administrator does.
	 */
	public void endSessions() {
		this.refreshTokens.clear();
	}

	/**
	 * Lets calls wait for ever, or no longer.
	 * @param name last part of the path, as {@code token}; empty for none
	 */
	public void hang(String name) {
		this.hanging = name;
	}

	/**
	 * Counts refreshes.
	 * @return how many were asked for
	 */
	public AtomicInteger refreshes() {
		return this.refreshes;
	}

	RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(PROTOCOL + "auth", this::authorize)
			.POST(PROTOCOL + "token", (request) -> request.formData().flatMap(this::token))
			.GET(PROTOCOL + "certs",
					(request) -> ServerResponse.ok().bodyValue(new JWKSet(this.key).toPublicJWKSet().toJSONObject()))
			.GET(PROTOCOL + "logout", this::logout)
			.filter((request, next) -> request.path().equals(PROTOCOL + this.hanging) ? Mono.never()
					: next.handle(request))
			.build();
	}

	private Mono<ServerResponse> authorize(ServerRequest request) {
		String code = UUID.randomUUID().toString();
		this.codes.put(code, Map.of("nonce", request.queryParam("nonce").orElse(""), "client",
				request.queryParam("client_id").orElse(""), "person", this.person));
		if (!request.queryParam("code_challenge_method").orElse("").equals("S256")) {
			return ServerResponse.badRequest().build();
		}
		URI back = UriComponentsBuilder.fromUriString(request.queryParam("redirect_uri").orElseThrow())
			.queryParam("code", code)
			.queryParam("state", "{state}")
			.encode()
			.buildAndExpand(request.queryParam("state").orElse(""))
			.toUri();
		return ServerResponse.seeOther(back).build();
	}

	private Mono<ServerResponse> token(MultiValueMap<String, String> form) {
		return switch (String.valueOf(form.getFirst("grant_type"))) {
			case "client_credentials" ->
				ServerResponse.ok().bodyValue(Map.of("access_token", "machine", "token_type", "Bearer"));
			case "refresh_token" -> refresh(String.valueOf(form.getFirst("refresh_token")));
			default -> granted(this.codes.remove(String.valueOf(form.getFirst("code"))));
		};
	}

	private Mono<ServerResponse> refresh(String token) {
		this.refreshes.incrementAndGet();
		String owner = this.refreshTokens.remove(token);
		if (owner == null) {
			this.refreshTokens.clear();
			return ServerResponse.badRequest().bodyValue(Map.of("error", "invalid_grant"));
		}
		return ServerResponse.ok().bodyValue(tokens(owner, null));
	}

	private Mono<ServerResponse> granted(@Nullable Map<String, String> code) {
		if (code == null) {
			return ServerResponse.badRequest().bodyValue(Map.of("error", "invalid_grant"));
		}
		return ServerResponse.ok().bodyValue(tokens(code.getOrDefault("person", ""), code));
	}

	private Map<String, Object> tokens(String owner, @Nullable Map<String, String> code) {
		String refresh = UUID.randomUUID().toString();
		this.refreshTokens.put(refresh, owner);
		Map<String, Object> tokens = new HashMap<>(Map.of("access_token", owner + "." + UUID.randomUUID(), "token_type",
				"Bearer", "expires_in", this.lifetime, "refresh_token", refresh));
		if (code != null) {
			tokens.put("id_token", idToken(owner, code));
		}
		return tokens;
	}

	private String idToken(String owner, Map<String, String> code) {
		Instant now = Instant.now();
		JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(this.issuer)
			.subject(UUID.nameUUIDFromBytes(owner.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString())
			.audience(code.get("client"))
			.claim("nonce", code.get("nonce"))
			.claim("preferred_username", owner)
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(600)))
			.build();
		SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build(),
				claims);
		try {
			jwt.sign(new RSASSASigner(this.key));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
		return jwt.serialize();
	}

	private Mono<ServerResponse> logout(ServerRequest request) {
		return ServerResponse.seeOther(URI.create(request.queryParam("post_logout_redirect_uri").orElse("/"))).build();
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID("stub").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
