package mx.gob.colima.mesa.bench.call;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is sent to a request. Its id is the sender's, so that sending it again
 * changes nothing.
 */
public final class Upload implements Sending {

	private static final int SMALLEST = 1 << 10;

	private static final int LARGEST = 1 << 20;

	private final UUID id = UUID.randomUUID();

	private final String request;

	private final byte[] content;

	private Upload(String request, byte[] content) {
		this.request = request;
		this.content = content;
	}

	/**
	 * A text that no other file has, of some length.
	 * @param request id of the request
	 * @return the upload
	 */
	public static Upload to(String request) {
		return new Upload(request, text(ThreadLocalRandom.current().nextInt(SMALLEST, LARGEST)));
	}

	/**
	 * A text that takes a while to come.
	 * @param request id of the request
	 * @return the upload
	 */
	public static Upload large(String request) {
		return new Upload(request, text(LARGEST));
	}

	private static byte[] text(int size) {
		byte[] random = new byte[size / 2];
		ThreadLocalRandom.current().nextBytes(random);
		return HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII);
	}

	/**
	 * The id of the attachment.
	 * @return the id
	 */
	public String id() {
		return this.id.toString();
	}

	/**
	 * What its bytes are known by.
	 * @return the SHA-256 in hexadecimal
	 */
	public String sha256() {
		return sha256(this.content);
	}

	/**
	 * What bytes are known by.
	 * @param bytes the bytes
	 * @return the SHA-256 in hexadecimal
	 */
	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String path() {
		return "/requests/" + this.request + "/attachments/" + this.id + "?name=evidencia.txt";
	}

	@Override
	public HttpRequest on(HttpRequest.Builder request) {
		return request.header("Content-Type", "application/octet-stream")
			.PUT(HttpRequest.BodyPublishers.ofByteArray(this.content))
			.build();
	}

}
