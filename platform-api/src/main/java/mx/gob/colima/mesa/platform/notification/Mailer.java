package mx.gob.colima.mesa.platform.notification;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import mx.gob.colima.mesa.platform.outbox.EffectException;
import mx.gob.colima.mesa.platform.outbox.FutileException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import org.springframework.context.MessageSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands mails to the mail server, on threads that may wait. A mail that is sent twice has
 * the same Message-ID, so that mail programs show it once (RFC 5322 §3.6.4).
 */
@Component
public class Mailer {

	private static final int PERMANENT = 500;

	private final JavaMailSenderImpl sender;

	private final MailProperties properties;

	private final String name;

	private final Scheduler scheduler;

	Mailer(JavaMailSenderImpl sender, MailProperties properties, MessageSource messages, Scheduler mailScheduler) {
		this.sender = sender;
		this.properties = properties;
		this.name = messages.getMessage("mail.sender", null, java.util.Locale.of("es", "MX"));
		this.scheduler = mailScheduler;
	}

	/**
	 * Hands over a mail.
	 * @param letter the mail
	 * @return completes when the server has taken it; {@link FutileException} when it
	 * refuses the address for good
	 */
	public Mono<Void> send(Letter letter) {
		return Mono.<Void>fromRunnable(() -> deliver(letter)).subscribeOn(this.scheduler);
	}

	private void deliver(Letter letter) {
		try {
			this.sender.send(message(letter));
		}
		catch (MailSendException ex) {
			throw explained(ex);
		}
		catch (AddressException | UnsupportedEncodingException ex) {
			throw new FutileException("mail_bad_address");
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MimeMessage message(Letter letter) throws MessagingException, UnsupportedEncodingException {
		MimeMessage message = new Named(this.sender.getSession(), letter.messageId());
		MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
		helper.setFrom(new InternetAddress(this.properties.from(), this.name, "UTF-8"));
		InternetAddress to = new InternetAddress(letter.address(), true);
		to.setPersonal(letter.name(), "UTF-8");
		helper.setTo(to);
		helper.setSubject(letter.subject());
		helper.setText(letter.text(), letter.html());
		message.setHeader("In-Reply-To", letter.threadId());
		message.setHeader("References", letter.threadId());
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}

	// What the server says names the address; the outbox is read by people who need not
	// know it.
	private static RuntimeException explained(MailSendException ex) {
		int code = Stream.concat(Arrays.stream(ex.getMessageExceptions()), Stream.ofNullable(ex.getCause()))
			.mapToInt(Mailer::code)
			.filter((found) -> found > 0)
			.findFirst()
			.orElse(0);
		if (code >= PERMANENT) {
			return new FutileException("mail_refused:" + code);
		}
		return new EffectException((code > 0) ? "mail_refused_for_now:" + code : "mail_unreachable", ex);
	}

	private static int code(@Nullable Throwable thrown) {
		return switch (thrown) {
			case SMTPAddressFailedException refused -> refused.getReturnCode();
			case SMTPSendFailedException refused when refused.getNextException() == null -> refused.getReturnCode();
			case MessagingException other when other.getNextException() != null -> code(other.getNextException());
			case null, default -> 0;
		};
	}

	/**
	 * A mail with an id of our own.
	 */
	private static final class Named extends MimeMessage {

		private final String id;

		Named(Session session, String id) {
			super(session);
			this.id = id;
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.id);
		}

	}

}
