package mx.gob.colima.mesa.platform.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A SHA-256 hash.
 */
public final class Hash {

	/** What the first entry of a chain follows. */
	public static final Hash NONE = new Hash(new byte[32]);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final byte[] bytes;

	private Hash(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * A hash as it was stored.
	 * @param bytes its 32 bytes
	 * @return the hash
	 */
	public static Hash of(byte[] bytes) {
		return new Hash(bytes.clone());
	}

	/**
	 * The hash of the canonical JSON (RFC 8785) of facts.
	 * @param facts texts, flags, and maps of them; numbers go as text, for canonical JSON
	 * rounds large ones
	 * @return the hash
	 */
	public static Hash of(Map<String, ?> facts) {
		try {
			byte[] canonical = new JsonCanonicalizer(JSON.writeValueAsBytes(facts)).getEncodedUTF8();
			return new Hash(MessageDigest.getInstance("SHA-256").digest(canonical));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The bytes to store.
	 * @return a copy of its 32 bytes
	 */
	public byte[] bytes() {
		return this.bytes.clone();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Hash hash && Arrays.equals(this.bytes, hash.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.bytes);
	}

	@Override
	public String toString() {
		return HexFormat.of().formatHex(this.bytes);
	}

}
