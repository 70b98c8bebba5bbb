package mx.gob.colima.mesa.platform.document;

import java.util.Locale;
import java.util.Map;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.MessageSource;

/**
 * Pages from templates. They are XML, since what reads them reads nothing less strict,
 * and every text goes through {@code th:text}. The engine is no bean: mails have one.
 */
final class DocumentTemplates {

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	DocumentTemplates(MessageSource messages) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("document/");
		resolver.setSuffix(".xml");
		resolver.setTemplateMode(TemplateMode.XML);
		resolver.setCharacterEncoding("UTF-8");
		this.engine.setTemplateResolver(resolver);
		this.engine.setTemplateEngineMessageSource(messages);
		this.engine.setEnableSpringELCompiler(true);
	}

	/**
	 * Fills in a template.
	 * @param template its name
	 * @param locale the language of its sentences
	 * @param model what it speaks of
	 * @return the page
	 */
	String render(String template, Locale locale, Map<String, Object> model) {
		return this.engine.process(template, new Context(locale, model));
	}

}
