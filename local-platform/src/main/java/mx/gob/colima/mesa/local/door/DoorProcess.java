package mx.gob.colima.mesa.local.door;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.local.process.Child;
import mx.gob.colima.mesa.local.process.Command;
import mx.gob.colima.mesa.local.process.Health;

/**
 * The door as a process of its own, which knows no secret.
 */
public final class DoorProcess {

	/** The name of the process. */
	public static final String NAME = "door";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private DoorProcess() {
	}

	/**
	 * Starts the door and waits until it listens; the replicas need not answer yet.
	 * @param faces what it stands before
	 * @param log where its output goes
	 */
	public static void start(List<Face> faces, Path log) {
		List<String> command = new ArrayList<>(
				List.of(Command.java(), "-Xmx96m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
						"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
						System.getProperty("java.class.path"), Door.class.getName()));
		faces.stream().map(Face::text).forEach(command::add);
		Child child = Child.start(new Child.Start(NAME, command, Map.of(), log));
		Health.await(child, () -> faces.stream().map(Face::port).allMatch(DoorProcess::isOpen), PATIENCE);
	}

	// nothing that binds the port to find out: the door itself wants it
	private static boolean isOpen(int port) {
		try (Socket socket = new Socket("localhost", port)) {
			return socket.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
