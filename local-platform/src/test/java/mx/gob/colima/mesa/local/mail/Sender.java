package mx.gob.colima.mesa.local.mail;

import java.util.Date;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/**
 * Sends mail by SMTP as the API would.
 */
final class Sender implements AutoCloseable {

	private final Session session;

	private final Transport transport;

	Sender(int port) throws MessagingException {
		Properties properties = new Properties();
		properties.put("mail.smtp.host", "localhost");
		properties.put("mail.smtp.port", String.valueOf(port));
		properties.put("mail.smtp.connectiontimeout", "5000");
		properties.put("mail.smtp.timeout", "5000");
		this.session = Session.getInstance(properties);
		this.transport = this.session.getTransport("smtp");
		this.transport.connect();
	}

	void send(String to, String subject, String text, String html) throws Exception {
		MimeMessage mail = new MimeMessage(this.session);
		mail.setFrom(new InternetAddress("mesa@colima.example", "Mesa de Servicios · Atención", "UTF-8"));
		mail.setRecipients(Message.RecipientType.TO, to);
		mail.setSubject(subject, "UTF-8");
		mail.setSentDate(new Date(1_795_452_120_000L));
		MimeMultipart parts = new MimeMultipart("alternative");
		parts.addBodyPart(part(text, "plain"));
		parts.addBodyPart(part(html, "html"));
		mail.setContent(parts);
		mail.saveChanges();
		this.transport.sendMessage(mail, mail.getAllRecipients());
	}

	void sendText(String to, String subject, String text) throws Exception {
		MimeMessage mail = new MimeMessage(this.session);
		mail.setFrom("mesa@colima.example");
		mail.setSubject(subject, "UTF-8");
		mail.setText(text, "UTF-8");
		mail.saveChanges();
		this.transport.sendMessage(mail, InternetAddress.parse(to));
	}

	@Override
	public void close() throws MessagingException {
		this.transport.close();
	}

	private static MimeBodyPart part(String text, String kind) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(text, "UTF-8", kind);
		return part;
	}

}
