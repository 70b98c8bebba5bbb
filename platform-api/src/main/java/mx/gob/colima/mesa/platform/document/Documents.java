package mx.gob.colima.mesa.platform.document;

import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes documents, in Spanish, as PDF/A-3a and PDF/UA-1: to be printed and signed, to be
 * kept for decades, and to be read aloud. They are made on threads of their own. Two runs
 * give different bytes: whoever keeps a document hashes what is kept.
 */
@Component
public class Documents {

	private static final Locale SPANISH = Locale.of("es", "MX");

	private final DocumentTemplates templates;

	private final ObjectProvider<PdfWriter> writer;

	private final Scheduler scheduler;

	private final DateTimeFormatter days;

	private final DateTimeFormatter instants;

	Documents(DocumentTemplates templates, ObjectProvider<PdfWriter> writer, Scheduler documentScheduler,
			MessageSource messages, @Value("${mesa.zone}") ZoneId zone) {
		this.templates = templates;
		this.writer = writer;
		this.scheduler = documentScheduler;
		this.days = format(messages, "document.day");
		this.instants = format(messages, "document.instant").withZone(zone);
	}

	/**
	 * The official form «Solicitud de alta de usuario», with the responsibilities and the
	 * sheet for initials annexed.
	 * @param form what it says
	 * @return the bytes of the PDF
	 */
	public Mono<byte[]> enrolmentForm(EnrolmentForm form) {
		return write("enrolment-form", () -> Map.of("form", form, "date", this.days.format(form.date()), "termsDate",
				this.days.format(form.terms().validFrom())));
	}

	/**
	 * The letter by which credentials are handed over: printed on one side, folded in
	 * three, sealed.
	 * @param letter what it says
	 * @return the bytes of the PDF
	 */
	public Mono<byte[]> sealedLetter(SealedLetter letter) {
		return write("sealed-letter", () -> Map.of("letter", letter, "address", typed(letter.address()), "validUntil",
				this.instants.format(letter.validUntil()), "picture", QrPicture.of(letter.link())));
	}

	private Mono<byte[]> write(String template, Supplier<Map<String, Object>> model) {
		return Mono
			.fromCallable(() -> this.writer.getObject().write(this.templates.render(template, SPANISH, model.get())))
			.subscribeOn(this.scheduler);
	}

	// Every browser puts the rest before it.
	private static String typed(URI address) {
		return address.toString().replaceFirst("^https://", "");
	}

	private static DateTimeFormatter format(MessageSource messages, String key) {
		return DateTimeFormatter.ofPattern(messages.getMessage(key, null, SPANISH), SPANISH);
	}

}
