package mx.gob.colima.mesa.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whoever listens at a port of this machine.
 */
public final class Listener {

	private static final Pattern SS = Pattern.compile("users:\\(\\(\"([^\"]+)\",pid=(\\d+)");

	private static final Pattern LSOF = Pattern.compile("(?m)^p(\\d+)\\R(?:f.*\\R)?c(.+)$");

	private static final List<InetAddress> LOOPBACKS = loopbacks();

	private Listener() {
	}

	/**
	 * Tells whether somebody has a port already.
	 * @param port the port
	 * @return whether it is taken
	 */
	public static boolean isAt(int port) {
		return LOOPBACKS.stream().anyMatch((loopback) -> isAt(new InetSocketAddress(loopback, port)));
	}

	/**
	 * Tells who listens, where the system says so.
	 * @param port the port
	 * @return program and pid, or nothing
	 */
	public static Optional<String> at(int port) {
		Matcher ss = SS.matcher(Command.run(List.of("ss", "-ltnpH", "sport = :" + port)).output());
		if (ss.find()) {
			return Optional.of(ss.group(1) + ", pid " + ss.group(2));
		}
		Matcher lsof = LSOF
			.matcher(Command.run(List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-Fpc")).output());
		return lsof.find() ? Optional.of(lsof.group(2) + ", pid " + lsof.group(1)) : Optional.empty();
	}

	private static boolean isAt(InetSocketAddress address) {
		try (Socket socket = new Socket()) {
			socket.connect(address, 200);
			return true;
		}
		catch (IOException ex) {
			return !canBind(address);
		}
	}

	private static boolean canBind(InetSocketAddress address) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(address);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	// a browser may take either for localhost; not every machine has both
	private static List<InetAddress> loopbacks() {
		try (Stream<NetworkInterface> interfaces = NetworkInterface.networkInterfaces()) {
			return interfaces.flatMap(NetworkInterface::inetAddresses).filter(InetAddress::isLoopbackAddress).toList();
		}
		catch (SocketException ex) {
			return List.of(InetAddress.getLoopbackAddress());
		}
	}

}
