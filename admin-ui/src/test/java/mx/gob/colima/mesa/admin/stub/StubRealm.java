package mx.gob.colima.mesa.admin.stub;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/**
 * A realm in which everybody signs in by choosing a name.
 */
class StubRealm {

	private final Map<String, String> nonces = new ConcurrentHashMap<>();

	private final String issuer;

	private final RSAKey key;

	StubRealm(String issuer) throws JOSEException {
		this.issuer = issuer;
		this.key = new RSAKeyGenerator(2048).keyID("stub").generate();
	}

	String choose(URI call) {
		Map<String, String> query = form(call.getRawQuery());
		StringBuilder page = new StringBuilder("<h1>Realm</h1>");
		for (String user : new TreeSet<>(Samples.PEOPLE.keySet())) {
			String code = user + "~" + UUID.randomUUID();
			this.nonces.put(code, query.getOrDefault("nonce", ""));
			page.append("<p><a id='%s' href='%s?code=%s&state=%s'>%s</a>".formatted(user, query.get("redirect_uri"),
					code, java.net.URLEncoder.encode(query.getOrDefault("state", ""), StandardCharsets.UTF_8), user));
		}
		return page.toString();
	}

	String token(String body) throws JOSEException {
		Map<String, String> form = form(body);
		String code = form.getOrDefault("code", form.getOrDefault("refresh_token", "machine~"));
		String user = code.substring(0, code.indexOf('~'));
		String scope = form.containsKey("code") ? "\"id_token\":\"" + idToken(user, code) + "\"," : "";
		return "{%s\"access_token\":\"%s\",\"refresh_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":120}"
			.formatted(scope, user + "~" + UUID.randomUUID(), user + "~" + UUID.randomUUID());
	}

	String keys() {
		return new JWKSet(this.key.toPublicJWK()).toString();
	}

	private String idToken(String user, String code) throws JOSEException {
		JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(this.issuer)
			.subject(user)
			.audience("mesa-admin")
			.claim("preferred_username", user)
			.claim("nonce", this.nonces.getOrDefault(code, ""))
			.issueTime(Date.from(Instant.now()))
			.expirationTime(Date.from(Instant.now().plusSeconds(120)))
			.build();
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stub").build(), claims);
		token.sign(new RSASSASigner(this.key));
		return token.serialize();
	}

	static Map<String, String> form(String text) {
		return Arrays.stream(((text != null) ? text : "").split("&"))
			.filter((pair) -> pair.contains("="))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
					(one, other) -> one + "," + other));
	}

}
