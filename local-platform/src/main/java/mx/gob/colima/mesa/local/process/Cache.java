package mx.gob.colima.mesa.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * What is made once per machine and shared by every data folder and every test.
 */
public final class Cache {

	private Cache() {
	}

	/**
	 * Returns the folder of a key, made by the maker when it is not there yet.
	 * @param key the relative path
	 * @param maker fills an empty folder, which takes its place only when complete
	 * @return the folder
	 */
	public static Path folder(String key, Consumer<Path> maker) {
		Path folder = root().resolve(key);
		if (Files.isDirectory(folder)) {
			return folder;
		}
		try {
			Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
			Path lockFile = parent.resolve(folder.getFileName() + ".lock");
			try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
					FileLock lock = channel.lock()) {
				if (lock.isValid() && !Files.isDirectory(folder)) {
					Path partial = parent.resolve(folder.getFileName() + ".partial");
					Folders.delete(partial);
					Files.createDirectories(partial);
					maker.accept(partial);
					Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
				}
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the folder of everything that is shared on this machine.
	 * @return the folder, {@code ~/.cache/mesa} unless {@code MESA_CACHE} says otherwise
	 */
	public static Path root() {
		String own = System.getenv("MESA_CACHE");
		if (own != null) {
			return Path.of(own);
		}
		return Path.of(System.getProperty("user.home"), ".cache", "mesa");
	}

}
