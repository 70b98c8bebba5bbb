package mx.gob.colima.mesa.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

import mx.gob.colima.mesa.local.process.Cache;
import mx.gob.colima.mesa.local.report.Fault;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of PostgreSQL, unpacked once per machine.
 */
final class PostgresBinaries {

	private final Path folder;

	private PostgresBinaries(Path folder) {
		this.folder = folder;
	}

	static PostgresBinaries unpacked() {
		String archive = archive();
		URL url = PostgresBinaries.class.getResource("/" + archive);
		if (url == null) {
			throw new Fault("fault.platform", System.getProperty("os.name"), System.getProperty("os.arch"));
		}
		try {
			JarURLConnection connection = (JarURLConnection) url.openConnection();
			String key = "postgres/" + Long.toHexString(connection.getJarEntry().getCrc());
			return new PostgresBinaries(Cache.folder(key, (target) -> unpack(url, target)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path program(String name) {
		return this.folder.resolve("bin").resolve(name);
	}

	private static String archive() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
		String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
		return "postgres-" + system + "-" + architecture + ".txz";
	}

	private static void unpack(URL archive, Path target) {
		try (InputStream stream = new BufferedInputStream(archive.openStream());
				TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(stream))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				write(tar, entry, target.resolve(entry.getName()).normalize());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(path);
			return;
		}
		Files.createDirectories(path.toAbsolutePath().getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
		}
		else {
			Files.copy(tar, path);
			boolean program = (entry.getMode() & 0100) != 0;
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
		}
	}

}
