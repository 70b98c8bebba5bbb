package mx.gob.colima.mesa.admin.look;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import com.vaadin.flow.server.streams.DownloadHandler;

/**
 * Hands out a file so that nothing in it is ever shown or run in place.
 */
public final class SafeDownload {

	private static final Map<String, String> HARMLESS = Map.of("Content-Security-Policy", "default-src 'none'; sandbox",
			"X-Content-Type-Options", "nosniff");

	private static final Map<String, String> UNKEPT = Map.of("Cache-Control", "no-store");

	private SafeDownload() {
	}

	/**
	 * Makes the handler of a download.
	 * @param name the file's name
	 * @param mediaType its type
	 * @param size its bytes
	 * @param content writes them
	 * @return the handler
	 */
	public static DownloadHandler of(String name, String mediaType, long size, Content content) {
		return with(Map.of(), name, mediaType, size, content);
	}

	/**
	 * Makes the handler of a download that no browser keeps a copy of by itself.
	 * @param name the file's name
	 * @param mediaType its type
	 * @param bytes its bytes
	 * @return the handler
	 */
	public static DownloadHandler unkept(String name, String mediaType, byte[] bytes) {
		return with(UNKEPT, name, mediaType, bytes.length, (out) -> out.write(bytes));
	}

	private static DownloadHandler with(Map<String, String> headers, String name, String mediaType, long size,
			Content content) {
		return (event) -> {
			event.setFileName(name);
			event.setContentType(mediaType);
			event.setContentLength(size);
			HARMLESS.forEach(event.getResponse()::setHeader);
			headers.forEach(event.getResponse()::setHeader);
			try (OutputStream out = event.getOutputStream()) {
				content.write(out);
			}
		};
	}

	/**
	 * What is in the file.
	 */
	@FunctionalInterface
	public interface Content {

		/**
		 * Writes it.
		 * @param out where to
		 * @throws IOException when whoever downloads has gone
		 */
		void write(OutputStream out) throws IOException;

	}

}
