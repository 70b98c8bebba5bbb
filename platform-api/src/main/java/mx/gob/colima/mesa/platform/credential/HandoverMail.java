package mx.gob.colima.mesa.platform.credential;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.platform.notification.Letter;
import mx.gob.colima.mesa.platform.notification.MailProperties;
import mx.gob.colima.mesa.platform.tenancy.TenantDirectory;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the mail by which a credential is handed over, in Spanish: the way to a
 * temporary password, never the password.
 */
@Component
class HandoverMail {

	private static final Locale SPANISH = Locale.of("es", "MX");

	private final SpringTemplateEngine templates;

	private final MessageSource messages;

	private final TenantDirectory tenants;

	private final HandoverAddress address;

	private final String domain;

	private final DateTimeFormatter dates;

	HandoverMail(SpringTemplateEngine mailTemplates, MessageSource messages, TenantDirectory tenants,
			HandoverAddress address, MailProperties properties, @Value("${mesa.zone}") ZoneId zone) {
		this.templates = mailTemplates;
		this.messages = messages;
		this.tenants = tenants;
		this.address = address;
		this.domain = properties.domain();
		this.dates = DateTimeFormatter.ofPattern(said("mail.date"), SPANISH).withZone(zone);
	}

	/**
	 * Writes a mail.
	 * @param handover what is handed over
	 * @param to the address
	 * @return the mail; each handle is a mail of its own
	 */
	Mono<Letter> write(Handover handover, String to) {
		return this.tenants.views(Set.of(handover.recipient().tenantId()))
			.map((known) -> letter(handover, to, Objects.requireNonNull(known.get(handover.recipient().tenantId()))));
	}

	private Letter letter(Handover handover, String to, TenantView tenant) {
		String title = said("mail.handover.title");
		Context context = new Context(SPANISH,
				Map.of("title", title, "recipient", handover.recipient(), "tenant", tenant, "link",
						this.address.link(tenant.acronym(), handover.handle()).toString(), "page",
						this.address.page(tenant.acronym()).toString(), "code", grouped(handover.handle().code()),
						"until", this.dates.format(handover.goodUntil())));
		String id = "<credencial." + handover.id() + "@" + this.domain + ">";
		return new Letter(to, handover.recipient().name(), title, this.templates.process("handover.txt", context),
				this.templates.process("handover.html", context), id, id);
	}

	private static String grouped(String code) {
		return code.replaceAll("(.{4})(?!$)", "$1 ");
	}

	private String said(String key) {
		return Objects.requireNonNull(this.messages.getMessage(key, null, SPANISH));
	}

}
