package mx.gob.colima.mesa.platform.support;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;

/**
 * A real mail server for the whole JVM, which keeps what it takes.
 */
public final class MailServer {

	private static final MailServer SHARED = new MailServer();

	private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

	private MailServer() {
		this.server.start();
	}

	/**
	 * The server that all tests share.
	 * @return the server
	 */
	public static MailServer shared() {
		return SHARED;
	}

	/**
	 * Where it listens.
	 * @return the port on localhost
	 */
	public int port() {
		return this.server.getSmtp().getPort();
	}

	/**
	 * Waits for mails.
	 * @param count how many
	 * @param wanted which ones
	 * @return the mails, oldest first
	 */
	public List<MimeMessage> await(int count, Predicate<MimeMessage> wanted) {
		return Awaitility.await().until(() -> received(wanted), (found) -> found.size() >= count);
	}

	/**
	 * What was received so far.
	 * @param wanted which mails
	 * @return the mails, oldest first
	 */
	public List<MimeMessage> received(Predicate<MimeMessage> wanted) {
		return Arrays.stream(this.server.getReceivedMessages()).filter(wanted).toList();
	}

	/**
	 * Mails whose subject says something.
	 * @param words the words
	 * @return the condition
	 */
	public static Predicate<MimeMessage> about(String words) {
		return (message) -> {
			try {
				return message.getSubject().contains(words);
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		};
	}

}
