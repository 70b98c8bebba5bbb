package mx.gob.colima.mesa.local.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import mx.gob.colima.mesa.local.data.Fingerprint;
import mx.gob.colima.mesa.local.process.Command;
import mx.gob.colima.mesa.local.process.Folders;
import mx.gob.colima.mesa.local.report.Fault;

/**
 * An application's jar, extracted beside itself because that starts faster.
 *
 * @param root the root of the repository
 * @param name the name of the module
 */
public record BootJar(Path root, String name) {

	/**
	 * Returns the extracted jar, extracting it when it is new.
	 * @return the jar to start
	 */
	public Path extracted() {
		Path folder = target().resolve("extracted-" + fingerprint());
		Path jar = folder.resolve(this.name + ".jar");
		// replicas start side by side
		synchronized (BootJar.class) {
			if (!Files.exists(jar)) {
				extract(folder);
			}
		}
		return jar;
	}

	// in its place only when complete: a start may be stopped at any moment
	private void extract(Path folder) {
		Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
		Folders.delete(partial);
		Folders.delete(folder);
		Command.Result result = Command.run(List.of(Command.java(), "-Djarmode=tools", "-jar", file().toString(),
				"extract", "--destination", partial.toString()));
		if (result.exitCode() != 0 || !Files.exists(partial.resolve(this.name + ".jar"))) {
			throw new Fault("fault.jar", file(), result.output());
		}
		Folders.move(partial, folder);
	}

	/**
	 * Returns what the extracted jar starts with.
	 * @return the name of the class
	 */
	public String mainClass() {
		try (JarFile jar = new JarFile(extracted().toFile())) {
			return jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns a text that changes with the jar.
	 * @return the fingerprint
	 */
	public String fingerprint() {
		if (!Files.exists(file())) {
			throw new Fault("fault.jar", file(), "");
		}
		return new Fingerprint().withDate(file()).text();
	}

	/**
	 * Reads a resource of the application.
	 * @param resource its path
	 * @return its text
	 */
	public String read(String resource) {
		try (ZipFile zip = new ZipFile(file().toFile())) {
			ZipEntry entry = zip.getEntry("BOOT-INF/classes/" + resource);
			return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path target() {
		return this.root.resolve(this.name).resolve("target");
	}

	private Path file() {
		return target().resolve(this.name + ".jar");
	}

}
