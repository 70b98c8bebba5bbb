package mx.gob.colima.mesa.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * A port that nobody uses at the moment of asking.
 */
public final class FreePort {

	private FreePort() {
	}

	/**
	 * Picks a free port of this machine.
	 * @return the port
	 */
	public static int pick() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
