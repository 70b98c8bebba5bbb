package mx.gob.colima.mesa.portal.text;

import java.util.List;
import java.util.Locale;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;

@Configuration(proxyBeanMethods = false)
class Languages {

	private static final Locale SPANISH = Locale.of("es", "MX");

	@Bean
	LocaleContextResolver localeContextResolver() {
		AcceptHeaderLocaleContextResolver resolver = new AcceptHeaderLocaleContextResolver();
		resolver.setSupportedLocales(List.of(SPANISH, Locale.ENGLISH));
		resolver.setDefaultLocale(SPANISH);
		return resolver;
	}

}
