package mx.gob.colima.mesa.platform.outside;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A call as it goes over the wire: nothing in it is checked, escaped or completed.
 *
 * @param method the HTTP method
 * @param target path and query, as they are sent
 * @param headers headers, as they are sent
 * @param body the body; empty if there is none
 */
record RawCall(String method, String target, List<Map.Entry<String, String>> headers, byte[] body) {

	byte[] wire(int port) {
		StringBuilder head = new StringBuilder(this.method + " " + this.target + " HTTP/1.1\r\n");
		head.append("Host: localhost:").append(port).append("\r\nConnection: close\r\n");
		this.headers.forEach((header) -> head.append(header.getKey() + ": " + header.getValue() + "\r\n"));
		if (this.body.length > 0 || !this.method.equals("GET")) {
			head.append("Content-Length: ").append(this.body.length).append("\r\n");
		}
		ByteArrayOutputStream wire = new ByteArrayOutputStream();
		wire.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
		wire.writeBytes(this.body);
		return wire.toByteArray();
	}

	@Override
	public String toString() {
		String sent = new String(this.body, StandardCharsets.UTF_8);
		return this.method + " " + this.target + " "
				+ this.headers.stream().filter((header) -> !header.getKey().equals("Authorization")).toList() + " "
				+ ((sent.length() > 600) ? sent.substring(0, 600) + "… (" + sent.length() + ")" : sent);
	}

}
