package mx.gob.colima.mesa.platform.notification;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Mail of the platform. The server that takes it is {@code spring.mail}.
 *
 * @param from address of the sender
 * @param portal where the portal is, for links
 * @param starttls whether the server must speak TLS; only the local platform's does not
 */
@ConfigurationProperties("mesa.mail")
public record MailProperties(String from, URI portal, boolean starttls) {

	/**
	 * The domain in which mails have their ids (RFC 5322 §3.6.4).
	 * @return the domain of the sender's address
	 */
	public String domain() {
		return this.from.substring(this.from.indexOf('@') + 1);
	}

}
