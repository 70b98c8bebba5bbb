package mx.gob.colima.mesa.platform.support;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/**
 * Issues tokens as Keycloak does, and serves its keys where the API looks for them.
 */
public final class TestIssuer {

	private static final RSAKey KEY = key();

	private static final DisposableServer SERVER = HttpServer.create()
		.host("localhost")
		.port(0)
		.route((routes) -> routes.get("/realms/mesa/protocol/openid-connect/certs",
				(request, response) -> response.header("Content-Type", "application/json")
					.sendString(Mono.just(new JWKSet(KEY.toPublicJWK()).toString()))))
		.bindNow();

	private TestIssuer() {
	}

	/**
	 * The issuer's address.
	 * @return the address
	 */
	public static String issuer() {
		return "http://localhost:" + SERVER.port() + "/realms/mesa";
	}

	/**
	 * A valid access token.
	 * @param person whose
	 * @return the token
	 */
	public static String token(Sample person) {
		return token(person, (claims) -> {
		});
	}

	/**
	 * A token with something else than usual.
	 * @param person whose
	 * @param change what is else
	 * @return the token
	 */
	public static String token(Sample person, Consumer<JWTClaimsSet.Builder> change) {
		return sign(KEY, person, change);
	}

	/**
	 * A token signed by a key that nobody knows.
	 * @param person whose it pretends to be
	 * @return the token
	 */
	public static String forged(Sample person) {
		return sign(key(), person, (claims) -> {
		});
	}

	private static String sign(RSAKey key, Sample person, Consumer<JWTClaimsSet.Builder> change) {
		Instant now = Instant.now();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(issuer())
			.subject(person.subject())
			.audience("mesa-api")
			.jwtID(UUID.randomUUID().toString())
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plusSeconds(600)))
			.claim("azp", "mesa-portal")
			.claim("preferred_username", person.username())
			.claim("realm_access", Map.of("roles", List.of(person.role().key())));
		if (person.tenant() != null) {
			claims.claim("organization", Map.of("any", Map.of("tenantId", List.of(person.tenant().toString()))));
		}
		change.accept(claims);
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(),
					claims.build());
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID("tests").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
