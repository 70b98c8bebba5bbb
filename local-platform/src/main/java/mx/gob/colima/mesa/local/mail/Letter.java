package mx.gob.colima.mesa.local.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says: its first text, its first HTML, and the names of whatever else it
 * carries.
 *
 * @param text its text, if it has one
 * @param html its HTML, if it has one
 * @param attachments names of files, or their types
 */
record Letter(@Nullable String text, @Nullable String html, List<String> attachments) {

	Letter {
		attachments = List.copyOf(attachments);
	}

	static Letter of(byte[] source) {
		Reading reading = new Reading();
		try {
			reading.read(GreenMailUtil.newMimeMessage(new ByteArrayInputStream(source)));
		}
		catch (MessagingException | IOException | IllegalArgumentException ex) {
			// what could be read is shown, and the source has all of it
			reading.attachments.add(String.valueOf(ex.getMessage()));
		}
		return new Letter(reading.text, reading.html, reading.attachments);
	}

	private static final class Reading {

		private final List<String> attachments = new ArrayList<>();

		private @Nullable String text;

		private @Nullable String html;

		private void read(Part part) throws MessagingException, IOException {
			boolean file = part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
			if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
				for (int no = 0; no < parts.getCount(); no++) {
					read(parts.getBodyPart(no));
				}
			}
			else if (!file && this.text == null && part.isMimeType("text/plain")) {
				this.text = words(part);
			}
			else if (!file && this.html == null && part.isMimeType("text/html")) {
				this.html = words(part);
			}
			else {
				this.attachments.add(name(part));
			}
		}

		private static String name(Part part) throws MessagingException, IOException {
			String name = part.getFileName();
			return (name != null) ? MimeUtility.decodeText(name) : part.getContentType();
		}

		private static String words(Part part) throws MessagingException, IOException {
			String charset = new ContentType(part.getContentType()).getParameter("charset");
			return new String(part.getInputStream().readAllBytes(), charset(charset));
		}

		private static Charset charset(@Nullable String name) {
			try {
				return (name != null) ? Charset.forName(MimeUtility.javaCharset(name)) : StandardCharsets.UTF_8;
			}
			catch (IllegalArgumentException ex) {
				return StandardCharsets.UTF_8;
			}
		}

	}

}
