package mx.gob.colima.mesa.platform.blob;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.system.ApplicationHome;

/**
 * Draws pictures of files in a process of its own: a thread that draws a page made to
 * choke it cannot be stopped, and takes the memory of all.
 */
class PictureProcess {

	private static final Log logger = LogFactory.getLog(PictureProcess.class);

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private static final int PATIENCE_SECONDS = 5;

	/**
	 * Draws a picture of a file.
	 * @param file the file
	 * @param picture where the picture goes
	 * @return whether there is one
	 * @throws IOException if no process can be started
	 */
	boolean draw(Path file, Path picture) throws IOException {
		Process process = new ProcessBuilder(command(file, picture)).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (!ended || process.exitValue() != 0) {
				logger.info("no picture of " + file.getFileName() + (ended ? "" : ": it took too long"));
			}
			return ended && process.exitValue() == 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static List<String> command(Path file, Path picture) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-Xss1m",
						"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
						"-Djava.awt.headless=true"));
		Path jar = jar();
		if (jar != null) {
			command.addAll(List.of("-Dloader.main=" + Picture.class.getName(), "-cp", jar.toString(), LAUNCHER));
		}
		else {
			command.addAll(List.of("-cp", System.getProperty("java.class.path"), Picture.class.getName()));
		}
		command.addAll(List.of(file.toString(), picture.toString()));
		return command;
	}

	private static @Nullable Path jar() {
		java.io.File source = new ApplicationHome(PictureProcess.class).getSource();
		return (source != null && source.isFile()) ? source.toPath() : null;
	}

}
