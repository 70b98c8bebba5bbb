package mx.gob.colima.mesa.platform.notification;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Templates of mails, and the threads that wait for a mail server: a slow one keeps
 * nothing else waiting.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class NotificationConfiguration {

	private static final int AT_ONCE = 4;

	private static final int MOST_WAITING = 100;

	@Bean(destroyMethod = "dispose")
	Scheduler mailScheduler() {
		return Schedulers.newBoundedElastic(AT_ONCE, MOST_WAITING, "mail");
	}

	@Bean
	SpringTemplateEngine mailTemplates(MessageSource messages) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateEngineMessageSource(messages);
		engine.addTemplateResolver(resolver(TemplateMode.HTML, ".html"));
		engine.addTemplateResolver(resolver(TemplateMode.TEXT, ".txt"));
		return engine;
	}

	private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String ending) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("mail/");
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding("UTF-8");
		resolver.setCheckExistence(true);
		resolver.getResolvablePatternSpec().addPattern("*" + ending);
		return resolver;
	}

}
