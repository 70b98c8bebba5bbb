package mx.gob.colima.mesa.platform.document;

import java.time.Duration;
import java.util.Objects;

import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The module as it is wired in the API, without the rest of it.
 */
final class Press implements AutoCloseable {

	private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

	Press() {
		new ConfigDataApplicationContextInitializer().initialize(this.context);
		this.context.register(MessageSourceAutoConfiguration.class, DocumentConfiguration.class, Documents.class);
		this.context.refresh();
	}

	Documents documents() {
		return this.context.getBean(Documents.class);
	}

	PdfWriter writer() {
		return this.context.getBean(PdfWriter.class);
	}

	DocumentTemplates templates() {
		return this.context.getBean(DocumentTemplates.class);
	}

	static byte[] bytes(Mono<byte[]> document) {
		return Objects.requireNonNull(document.block(Duration.ofMinutes(1)));
	}

	@Override
	public void close() {
		this.context.close();
	}

}
