package mx.gob.colima.mesa.platform.outside;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer as it came over the wire.
 *
 * @param status the status; 0 if the server closed without one
 * @param headers its headers, names in lower case
 * @param body its body; of a stream, what came with the headers
 */
record RawAnswer(int status, Map<String, String> headers, String body) {

	private static final int PATIENCE = 30_000;

	static RawAnswer to(int port, RawCall call) throws IOException {
		try (Socket socket = new Socket()) {
			socket.setSoTimeout(PATIENCE);
			socket.setTcpNoDelay(true);
			socket.connect(new InetSocketAddress("localhost", port), PATIENCE);
			send(socket.getOutputStream(), call.wire(port));
			return read(socket.getInputStream());
		}
	}

	// A server that refuses by the headers may close before it has all of the body.
	private static void send(OutputStream out, byte[] wire) throws IOException {
		try {
			out.write(wire);
			out.flush();
		}
		catch (SocketException ex) {
			if (wire.length < 65_536) {
				throw ex;
			}
		}
	}

	private static RawAnswer read(InputStream in) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		byte[] buffer = new byte[16_384];
		try {
			for (int count = in.read(buffer); count >= 0 && !endless(all); count = in.read(buffer)) {
				all.write(buffer, 0, count);
			}
		}
		catch (SocketException ex) {
			if (all.size() == 0) {
				return new RawAnswer(0, Map.of(), "");
			}
		}
		return parse(all.toString(StandardCharsets.UTF_8));
	}

	private static boolean endless(ByteArrayOutputStream all) {
		return all.size() < 4_096 && all.toString(StandardCharsets.UTF_8).contains("text/event-stream");
	}

	private static RawAnswer parse(String text) {
		int end = text.indexOf("\r\n\r\n");
		if (end < 0 || !text.startsWith("HTTP/1.1 ")) {
			return new RawAnswer(0, Map.of(), text);
		}
		String[] lines = text.substring(0, end).split("\r\n");
		Map<String, String> headers = new TreeMap<>();
		for (int i = 1; i < lines.length; i++) {
			int colon = lines[i].indexOf(':');
			headers.put(lines[i].substring(0, colon).toLowerCase(Locale.ROOT), lines[i].substring(colon + 1).strip());
		}
		String body = text.substring(end + 4);
		return new RawAnswer(Integer.parseInt(lines[0].substring(9, 12)), headers,
				"chunked".equals(headers.get("transfer-encoding")) ? joined(body) : body);
	}

	// Lengths count bytes and this counts characters, so chunks are found by their lines.
	private static String joined(String chunks) {
		return chunks.replaceAll("(?m)^[0-9a-f]+\r\n", "").replaceAll("\r\n$", "");
	}

}
