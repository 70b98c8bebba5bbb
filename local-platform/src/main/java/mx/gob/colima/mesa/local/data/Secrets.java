package mx.gob.colima.mesa.local.data;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Random secrets, kept in a file that only its owner reads.
 */
public final class Secrets {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final PrivateFile file;

	private Secrets(PrivateFile file) {
		this.file = file;
	}

	/**
	 * Returns the secrets of a folder.
	 * @param folder the folder
	 * @return its secrets
	 */
	public static Secrets in(Path folder) {
		return new Secrets(PrivateFile.precious(folder.resolve("secrets.properties")));
	}

	/**
	 * Tells whether any secret was kept here before.
	 * @return whether the file holds any
	 */
	public boolean exist() {
		return !this.file.isEmpty();
	}

	/**
	 * Returns the secret of a name, made when it is asked for the first time.
	 * @param name the name
	 * @return the secret
	 */
	public synchronized String get(String name) {
		String known = this.file.get(name);
		if (known != null) {
			return known;
		}
		byte[] bytes = new byte[20];
		RANDOM.nextBytes(bytes);
		String secret = HexFormat.of().formatHex(bytes);
		this.file.put(name, secret);
		return secret;
	}

	/**
	 * Keeps a secret that was made elsewhere.
	 * @param name the name
	 * @param secret the secret
	 */
	public synchronized void put(String name, String secret) {
		this.file.put(name, secret);
	}

}
