package mx.gob.colima.mesa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.data.Ports;
import mx.gob.colima.mesa.local.keycloak.RealmFiles;

/**
 * Where the platform comes from, what it keeps, and where it listens.
 *
 * @param root the root of the repository
 * @param data what it keeps
 * @param ports where it listens
 * @param clock tells how old passwords are
 * @param temporary whether everything is deleted at the end
 * @param durable whether what is committed survives a crash; most tests do without
 * @param past the past that a new data folder begins with
 */
public record PlatformOptions(Path root, DataFolder data, Ports ports, Clock clock, boolean temporary, boolean durable,
		PastWish past) {

	/**
	 * Returns what {@code ./mesa} uses: the folder {@code .mesa} and the usual ports,
	 * unless variables say otherwise.
	 * @param environment the variables
	 * @return the options
	 */
	static PlatformOptions from(Map<String, String> environment) {
		return from(environment, 1);
	}

	/**
	 * Returns what {@code ./mesa} uses, with several replicas.
	 * @param environment the variables
	 * @param replicas how many of portal and API
	 * @return the options
	 */
	static PlatformOptions from(Map<String, String> environment, int replicas) {
		Path root = repository();
		String data = environment.getOrDefault("MESA_DATA", "");
		Path folder = data.isBlank() ? root.resolve(".mesa") : Path.of(data);
		return new PlatformOptions(root, new DataFolder(folder), Ports.from(environment, replicas), Clock.systemUTC(),
				false, true, PastWish.USUAL);
	}

	/**
	 * Returns what tests use: a temporary folder, free ports, and no past.
	 * @return the options
	 */
	public static PlatformOptions forTests() {
		return forTests(1);
	}

	/**
	 * Returns what tests of several replicas use.
	 * @param replicas how many of portal and API
	 * @return the options
	 */
	public static PlatformOptions forTests(int replicas) {
		return temporary(replicas, false);
	}

	/**
	 * Returns what tests of crashes use: a temporary folder and free ports, and a
	 * database that keeps what it said it has.
	 * @return the options
	 */
	public static PlatformOptions forCrashes() {
		return temporary(1, true);
	}

	/**
	 * Returns what benchmarks use: a folder that stays, free ports, and a past of any
	 * size.
	 * @param folder the folder
	 * @param past the past that it begins with
	 * @return the options
	 */
	public static PlatformOptions forBenchmarks(Path folder, PastWish past) {
		return new PlatformOptions(repository(), new DataFolder(folder), Ports.free(1), Clock.systemUTC(), false, true,
				past);
	}

	private static PlatformOptions temporary(int replicas, boolean durable) {
		try {
			Path folder = Files.createTempDirectory("mesa-platform");
			return new PlatformOptions(repository(), new DataFolder(folder), Ports.free(replicas), Clock.systemUTC(),
					true, durable, PastWish.NONE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the same with another past.
	 * @param wish the past
	 * @return the options
	 */
	public PlatformOptions with(PastWish wish) {
		return new PlatformOptions(this.root, this.data, this.ports, this.clock, this.temporary, this.durable, wish);
	}

	/**
	 * Returns the files that describe the State: dependencies, catalogue, realm.
	 * @return the folder
	 */
	public Path config() {
		return this.root.resolve("tenant-config").resolve("colima");
	}

	RealmFiles realm() {
		return new RealmFiles(config().resolve("realm"), config().resolve("theme").resolve("mesa"));
	}

	Path keycloakZip() {
		return this.root.resolve("local-platform").resolve("target").resolve("keycloak.zip");
	}

	private static Path repository() {
		Path folder = Path.of(System.getProperty("mesa.root", "")).toAbsolutePath().normalize();
		while (!Files.exists(folder.resolve("tenant-config").resolve("colima"))) {
			Path parent = folder.getParent();
			if (parent == null) {
				throw new IllegalStateException("not inside the repository: " + System.getProperty("user.dir"));
			}
			folder = parent;
		}
		return folder;
	}

}
