package mx.gob.colima.mesa.platform.blob;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.util.ClassUtils;

/**
 * Opens files that strangers made in a process of their own: a thread that reads a
 * document made to choke it cannot be stopped, and takes the memory of all.
 */
class FileProcess {

	private static final Log logger = LogFactory.getLog(FileProcess.class);

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	/** Whether the classes are in a jar within a jar, which only its launcher opens. */
	private static final boolean PACKED = ClassUtils.isPresent(LAUNCHER, ClassLoader.getSystemClassLoader());

	/** Each takes up to 256 MB. */
	private static final int MOST_AT_ONCE = 3;

	private static final int PATIENCE_SECONDS = 10;

	private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);

	/**
	 * Does something with a file.
	 * @param work a class with a {@code main} method
	 * @param files its arguments
	 * @return whether it was done, and in time
	 * @throws IOException if no process can be started
	 */
	boolean run(Class<?> work, Path... files) throws IOException {
		this.atOnce.acquireUninterruptibly();
		try {
			return done(work, files);
		}
		finally {
			this.atOnce.release();
		}
	}

	private static boolean done(Class<?> work, Path... files) throws IOException {
		Process process = new ProcessBuilder(command(work, files)).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
			boolean done = ended && process.exitValue() == 0;
			if (!done) {
				logger.info(work.getSimpleName() + " refused " + files[0].getFileName()
						+ (ended ? "" : ": it took too long"));
			}
			return done;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static List<String> command(Class<?> work, Path... files) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Xss1m",
						"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
						"-Djava.awt.headless=true"));
		command.addAll(List.of("-cp", System.getProperty("java.class.path")));
		command.addAll(PACKED ? List.of("-Dloader.main=" + work.getName(), LAUNCHER) : List.of(work.getName()));
		Arrays.stream(files).map(Path::toString).forEach(command::add);
		return command;
	}

}
