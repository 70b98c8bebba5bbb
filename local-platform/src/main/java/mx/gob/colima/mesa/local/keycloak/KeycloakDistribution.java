package mx.gob.colima.mesa.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import mx.gob.colima.mesa.local.data.Fingerprint;
import mx.gob.colima.mesa.local.process.Cache;
import mx.gob.colima.mesa.local.process.Command;
import mx.gob.colima.mesa.local.report.Fault;
import mx.gob.colima.mesa.local.report.Progress;

/**
 * The distribution of Keycloak, unpacked and built for PostgreSQL once per machine.
 */
final class KeycloakDistribution {

	private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");

	private final Path folder;

	private KeycloakDistribution(Path folder) {
		this.folder = folder;
	}

	static KeycloakDistribution built(Path zip, Progress progress) {
		if (!Files.exists(zip)) {
			throw new Fault("fault.keycloak.zip", zip);
		}
		String key = "keycloak/" + key(zip);
		return new KeycloakDistribution(Cache.folder(key, (target) -> {
			progress.step("step.keycloak.build");
			unpack(zip, target);
			build(target);
		}));
	}

	Path folder() {
		return this.folder;
	}

	Path sharedClasses() {
		return this.folder.resolve("classes-" + Runtime.version() + ".jsa");
	}

	private static String key(Path zip) {
		try (ZipFile archive = new ZipFile(zip.toFile())) {
			String version = archive.entries().nextElement().getName().replaceAll("/.*", "");
			return new Fingerprint().with(version).with(String.valueOf(Files.size(zip))).with(BUILD.toString()).text();
		}
		catch (IOException ex) {
			throw new Fault(ex, "fault.keycloak.zip", zip);
		}
	}

	private static void unpack(Path zip, Path target) {
		try (ZipFile archive = new ZipFile(zip.toFile())) {
			Enumeration<? extends ZipEntry> entries = archive.entries();
			while (entries.hasMoreElements()) {
				ZipEntry entry = entries.nextElement();
				Path path = target.resolve(entry.getName().replaceFirst("^[^/]*/", "")).normalize();
				if (entry.isDirectory()) {
					Files.createDirectories(path);
				}
				else {
					try (InputStream content = archive.getInputStream(entry)) {
						Files.copy(content, path);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void build(Path folder) {
		List<String> words = new ArrayList<>(List.of("bash", folder.resolve("bin/kc.sh").toString()));
		words.addAll(BUILD);
		Command.Result result = Command.run(words, "JAVA_HOME", System.getProperty("java.home"));
		if (result.exitCode() != 0) {
			throw new Fault("fault.keycloak.build", result.output());
		}
	}

}
