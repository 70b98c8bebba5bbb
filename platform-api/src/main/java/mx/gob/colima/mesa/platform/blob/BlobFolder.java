package mx.gob.colima.mesa.platform.blob;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of blobs: one folder per dependency and, within it, one of 256, so that none
 * grows long. What is being written ends in {@code .part}, a picture in {@code .png}.
 */
final class BlobFolder {

	static final String PART = ".part";

	static final String PICTURE = ".png";

	private final Path root;

	BlobFolder(Path root) {
		this.root = root.toAbsolutePath().normalize();
	}

	Path file(BlobKey key) {
		String name = key.blobId().toString();
		return this.root.resolve(key.tenantId().toString()).resolve(name.substring(name.length() - 2)).resolve(name);
	}

	Path picture(BlobKey key) {
		Path file = file(key);
		return file.resolveSibling(file.getFileName() + PICTURE);
	}

	Path part(Path file) throws IOException {
		Path folder = folderOf(file);
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(this.root,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
			Files.createDirectories(folder);
			sync(folderOf(folder));
			sync(this.root);
		}
		return file.resolveSibling(file.getFileName() + PART);
	}

	/**
	 * Makes what was written appear at once, and lastingly.
	 * @param part what was written and synced
	 * @param file its place
	 * @throws IOException if it cannot
	 */
	void publish(Path part, Path file) throws IOException {
		if (Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString());
		}
		Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		sync(folderOf(file));
	}

	void delete(BlobKey key) throws IOException {
		Files.deleteIfExists(picture(key));
		Files.deleteIfExists(file(key));
	}

	/**
	 * What was written before a moment; parts of that age are deleted.
	 * @param before the moment
	 * @return the keys
	 * @throws IOException if the folder cannot be read
	 */
	List<BlobKey> writtenBefore(Instant before) throws IOException {
		if (!Files.isDirectory(this.root)) {
			return List.of();
		}
		try (Stream<Path> files = Files.find(this.root, 3,
				(path, kind) -> kind.isRegularFile() && kind.lastModifiedTime().toInstant().isBefore(before))) {
			List<Path> old = files.toList();
			for (Path part : old.stream().filter((path) -> path.toString().endsWith(PART)).toList()) {
				Files.deleteIfExists(part);
			}
			return old.stream().filter((path) -> !path.getFileName().toString().contains(".")).map(this::key).toList();
		}
		catch (NoSuchFileException ex) {
			return List.of();
		}
	}

	private BlobKey key(Path file) {
		return new BlobKey(UUID.fromString(this.root.relativize(file).getName(0).toString()),
				UUID.fromString(file.getFileName().toString()));
	}

	private static Path folderOf(Path path) {
		return java.util.Objects.requireNonNull(path.getParent());
	}

	private static void sync(Path folder) throws IOException {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

}
