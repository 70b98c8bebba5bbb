package mx.gob.colima.mesa.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import mx.gob.colima.mesa.local.process.Command;
import mx.gob.colima.mesa.local.process.Folders;
import mx.gob.colima.mesa.local.process.Unprivileged;
import mx.gob.colima.mesa.local.report.Fault;

/**
 * The data folder of a server: it takes its place only when it is complete.
 */
final class PostgresData {

	private static final String MAJOR = "18";

	private final PostgresBinaries binaries;

	PostgresData(PostgresBinaries binaries) {
		this.binaries = binaries;
	}

	void prepare(PostgresOptions options) {
		Path data = options.data().toAbsolutePath();
		Path version = data.resolve("PG_VERSION");
		try {
			if (!Files.exists(data)) {
				create(data, options.superuserPassword());
			}
			else if (!Files.exists(version) || !Files.readString(version).strip().equals(MAJOR)) {
				throw new Fault("fault.data.broken", data);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void create(Path data, String password) throws IOException {
		Path partial = data.resolveSibling(data.getFileName() + ".partial");
		Path passwordFile = data.resolveSibling(data.getFileName() + ".password");
		Folders.delete(partial);
		Files.createDirectories(partial);
		Files.deleteIfExists(passwordFile);
		Files.createFile(passwordFile,
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		try {
			Files.writeString(passwordFile, password);
			handOver(List.of(partial, passwordFile));
			initialize(partial, passwordFile);
		}
		finally {
			Files.deleteIfExists(passwordFile);
		}
		Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
	}

	private void initialize(Path folder, Path passwordFile) {
		Command.Result result = Command.run(Unprivileged.command(List.of(this.binaries.program("initdb").toString(),
				"-D", folder.toString(), "-U", "postgres", "-A", "scram-sha-256", "--pwfile=" + passwordFile, "-E",
				"UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions", "--no-sync")));
		if (result.exitCode() != 0) {
			throw new Fault("fault.initdb", result.output());
		}
	}

	private void handOver(List<Path> paths) throws IOException {
		if (Unprivileged.isAnotherUser()) {
			for (Path path : paths) {
				Files.setAttribute(path, "unix:uid", 65534);
				Files.setAttribute(path, "unix:gid", 65534);
			}
		}
	}

}
