package mx.gob.colima.mesa.platform.notification;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes mails about requests, in Spanish.
 */
@Component
class RequestLetters {

	private static final Locale SPANISH = Locale.of("es", "MX");

	private static final String PREFIX = "mail.request.";

	/** What was written is quoted, but for what the requester has written themselves. */
	private static final Set<String> UNQUOTED = Set.of("SUBMITTED");

	private final SpringTemplateEngine templates;

	private final MessageSource messages;

	private final MailProperties properties;

	private final DateTimeFormatter dates;

	RequestLetters(SpringTemplateEngine mailTemplates, MessageSource messages, MailProperties properties,
			@Value("${mesa.zone}") ZoneId zone) {
		this.templates = mailTemplates;
		this.messages = messages;
		this.properties = properties;
		this.dates = DateTimeFormatter.ofPattern(messages.getMessage("mail.date", null, SPANISH), SPANISH)
			.withZone(zone);
	}

	/**
	 * Writes a mail.
	 * @param news what happened
	 * @param address the recipient's address
	 * @return the mail
	 */
	Letter write(News news, String address) {
		News.Request request = news.request();
		Context context = new Context(SPANISH,
				Map.of("news", news, "title", said(news, "title"), "lead", said(news, "lead"), "button",
						said(news, "button"), "link", link(news).toString(), "facts", facts(news)));
		if (news.text() != null && !UNQUOTED.contains(news.kind())) {
			context.setVariable("quote", news.text());
		}
		return new Letter(address, news.recipient().name(), said(news, "title") + " · " + request.folio(),
				this.templates.process("request.txt", context), this.templates.process("request.html", context),
				id("aviso", news.id()), id("solicitud", request.id()));
	}

	private List<Fact> facts(News news) {
		News.Request request = news.request();
		List<Fact> facts = new ArrayList<>();
		facts.add(fact("folio", request.folio()));
		facts.add(fact("subject", request.subject()));
		facts.add(fact("service", request.service()));
		facts.add(fact("at", shown(news.at())));
		if (news.kind().equals("SUBMITTED")) {
			facts.add(fact("response", shown(request.promisedResponse())));
		}
		if (news.kind().equals("SUBMITTED") || news.kind().equals("ACKNOWLEDGED")) {
			facts.add(fact("resolution", shown(request.promisedResolution())));
		}
		return facts;
	}

	private Fact fact(String key, String value) {
		return new Fact(this.messages.getMessage("mail.fact." + key, null, SPANISH), value);
	}

	private String said(News news, String part) {
		return this.messages.getMessage(PREFIX + news.kind() + "." + part, new Object[] { news.actor() }, SPANISH);
	}

	private URI link(News news) {
		return this.properties.portal()
			.resolve("/" + news.recipient().acronym().toLowerCase(Locale.ROOT) + "/solicitudes/" + news.request().id());
	}

	private String shown(Instant at) {
		return this.dates.format(at);
	}

	private String id(String kind, UUID id) {
		return "<" + kind + "." + id + "@" + this.properties.domain() + ">";
	}

	/**
	 * A line of what the request is.
	 *
	 * @param name what it says
	 * @param value its value
	 */
	record Fact(String name, String value) {
	}

}
