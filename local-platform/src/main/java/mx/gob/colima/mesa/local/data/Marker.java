package mx.gob.colima.mesa.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import mx.gob.colima.mesa.local.report.Cause;
import mx.gob.colima.mesa.local.report.Fault;
import mx.gob.colima.mesa.local.report.Texts;

/**
 * The file by which a data folder is known as ours: a variable may name any folder, and
 * what is ours is deleted whole.
 */
final class Marker {

	private final Path folder;

	private final Path file;

	Marker(Path folder) {
		this.folder = folder;
		this.file = folder.resolve(".mesa-data");
	}

	void requireOurs() {
		if (!Files.exists(this.folder)) {
			return;
		}
		if (!Files.isDirectory(this.folder)) {
			throw new Fault("fault.data.file", this.folder);
		}
		try {
			if (!Files.exists(this.file) && !isEmpty() && !isOlder()) {
				throw new Fault("fault.data.foreign", this.folder);
			}
		}
		catch (IOException ex) {
			throw new Fault(ex, "fault.data.unwritable", this.folder, Cause.of(ex));
		}
	}

	void write() throws IOException {
		if (!Files.exists(this.file)) {
			Files.writeString(this.file, Texts.get("data.marker") + System.lineSeparator());
		}
	}

	// last of all: a folder that was deleted half-way must still be known as ours
	List<Path> everythingElse() throws IOException {
		try (Stream<Path> paths = Files.list(this.folder)) {
			return paths.filter((path) -> !path.equals(this.file)).toList();
		}
	}

	private boolean isEmpty() throws IOException {
		return everythingElse().isEmpty();
	}

	// before there were markers: started once, or stopped before anything was made
	private boolean isOlder() throws IOException {
		Path lock = this.folder.resolve("lock");
		Path log = this.folder.resolve("log");
		return Files.isRegularFile(lock) && Files.isDirectory(log)
				&& (Files.isRegularFile(this.folder.resolve("secrets.properties"))
						|| List.of(lock, log).containsAll(everythingElse()));
	}

}
