package mx.gob.colima.mesa.platform.document;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * What documents are made with, and the threads on which they are: more than there are
 * processors would only make each slower.
 */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

	private static final int AT_ONCE = 2;

	private static final int MOST_WAITING = 200;

	@Bean(destroyMethod = "dispose")
	Scheduler documentScheduler() {
		return Schedulers.newBoundedElastic(AT_ONCE, MOST_WAITING, "documents");
	}

	@Bean
	DocumentTemplates documentTemplates(MessageSource messages) {
		return new DocumentTemplates(messages);
	}

	// Typeface and colours are read for the first document, not by every start.
	@Bean
	@Lazy
	PdfWriter pdfWriter() {
		return new PdfWriter(new Typeface());
	}

}
